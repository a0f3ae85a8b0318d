/* filter.c — which records are wanted. In: options, a record. Out: yes or no.
 *
 * A speaker is told by words that are the same but for the case of ASCII letters: “ellis” is Mara Ellis, but not
 * Ellison. */
#include "cli/cli.h"

#include <string.h>
#include <strings.h>

static bool is_letter(char byte) {
    bool is_ascii = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9');
    return is_ascii || (unsigned char)byte >= 0x80;
}

static bool holds_words(const quoth_text *text, const char *words) {
    size_t size = strlen(words);
    for (size_t at = 0; text->bytes && at + size <= text->size; at++) {
        bool begins = at == 0 || !is_letter(text->bytes[at - 1]);
        bool ends = at + size == text->size || !is_letter(text->bytes[at + size]);
        if (begins && ends && strncasecmp(text->bytes + at, words, size) == 0) return true;
    }
    return false;
}

static bool is_named(const quoth_speaker *speaker, const char *words) {
    const quoth_text *known[] = {&speaker->name, &speaker->title, &speaker->role};
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (holds_words(known[i], words)) return true;
    return !speaker->name.bytes && holds_words(&speaker->text, words);
}

static bool is_spoken_by(const quoth_speaker *speaker, const char *words) {
    if (!speaker) return false;
    bool is_one = is_named(speaker, words);
    for (size_t i = 0; i < speaker->also_count && !is_one; i++) is_one = is_named(&speaker->also[i], words);
    return is_one;
}

static bool is_entity(const quoth_entity *entity, const char *words) {
    bool is_one = holds_words(&entity->name, words);
    for (size_t i = 0; i < entity->title_count && !is_one; i++) is_one = holds_words(&entity->titles[i], words);
    for (size_t i = 0; i < entity->role_count && !is_one; i++) is_one = holds_words(&entity->roles[i], words);
    return is_one;
}

static bool is_of_speaker(const quoth_record *record, const char *words) {
    switch (record->type) {
    case QUOTH_TYPE_QUOTE: return is_spoken_by(record->as.quote->speaker, words);
    case QUOTH_TYPE_CLAIM: return is_spoken_by(record->as.claim->speaker, words);
    case QUOTH_TYPE_SPEAKER: return is_entity(record->as.speaker, words);
    default: return true;
    }
}

bool filter_takes(const struct options *options, unsigned emit, const quoth_record *record) {
    if (options->speaker && !is_of_speaker(record, options->speaker)) return false;
    if (record->type == QUOTH_TYPE_QUOTE && options->kinds) return options->kinds >> record->as.quote->kind & 1;
    return options->nests || emit >> record->type & 1;
}
