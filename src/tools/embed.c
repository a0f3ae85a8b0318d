/* embed.c — text files become one C file, at build time.
 *
 * In: a name and paths. Out, on standard output: NAME, an array of quoth_file in the order of the paths, each under its
 * own name without folders, and NAME_count. Idea: knowledge stays text in the tree and is never committed as C. String
 * literals, since compilers read them many times faster than lists of numbers. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void fail(const char *path) {
    perror(path);
    exit(1);
}

static void write_byte(int byte) {
    if (byte == '\n') fputs("\\n\"\n\"", stdout);
    else if (byte == '"' || byte == '\\') printf("\\%c", byte);
    else if (byte >= ' ' && byte < 127 && byte != '?') putchar(byte); /* no ?: trigraphs */
    else printf("\\%03o", (unsigned)byte);
}

static void write_bytes(const char *path, int number) {
    FILE *file = fopen(path, "rb");
    if (!file) fail(path);
    printf("static const char bytes_%d[] =\n\"", number);
    for (int byte = getc(file); byte != EOF; byte = getc(file)) write_byte(byte);
    if (ferror(file) || fclose(file)) fail(path);
    puts("\";\n");
}

static const char *base_name(const char *path) {
    const char *slash = strrchr(path, '/');
    return slash ? slash + 1 : path;
}

int main(int count, char **words) {
    if (count < 2) return 2;
    puts("#include \"quoth.h\"\n");
    for (int i = 2; i < count; i++) write_bytes(words[i], i);
    printf("extern const quoth_file %s[];\nextern const size_t %s_count;\n", words[1], words[1]);
    printf("const quoth_file %s[] = {\n", words[1]);
    for (int i = 2; i < count; i++)
        printf("    {\"%s\", bytes_%d, sizeof bytes_%d - 1},\n", base_name(words[i]), i, i);
    printf("    {0, 0, 0}};\nconst size_t %s_count = sizeof %s / sizeof *%s - 1;\n", words[1], words[1], words[1]);
    if (fflush(stdout) || ferror(stdout)) fail("standard output");
    return 0;
}
