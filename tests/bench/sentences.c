/* sentences.c — how many sentences ICU finds in a file: the least that any reader of news must do. In: a path. Out:
 * the number. */
#include <stdio.h>
#include <stdlib.h>
#include <unicode/ubrk.h>
#include <unicode/utext.h>

static char *read_text(const char *path, long *size) {
    FILE *file = fopen(path, "rb");
    if (!file || fseek(file, 0, SEEK_END) != 0 || (*size = ftell(file)) < 0) return NULL;
    rewind(file);
    char *text = malloc((size_t)*size + 1);
    if (text && fread(text, 1, (size_t)*size, file) != (size_t)*size) free(text), text = NULL;
    fclose(file);
    return text;
}

int main(int count, char **words) {
    long size = 0, sentences = 0;
    UErrorCode error = U_ZERO_ERROR;
    char *text = count == 2 ? read_text(words[1], &size) : NULL;
    if (!text) return perror("sentences"), 2;
    UText *borrowed = utext_openUTF8(NULL, text, size, &error);
    UBreakIterator *breaks = ubrk_open(UBRK_SENTENCE, "en", NULL, 0, &error);
    if (U_SUCCESS(error)) ubrk_setUText(breaks, borrowed, &error);
    if (U_FAILURE(error)) return fprintf(stderr, "sentences: %s\n", u_errorName(error)), 2;
    while (ubrk_next(breaks) != UBRK_DONE) sentences++;
    printf("%ld\n", sentences);
    ubrk_close(breaks);
    utext_close(borrowed);
    free(text);
    return 0;
}
