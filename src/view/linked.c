/* linked.c — IRIs and strings of linked data. In: names, words. Out: JSON. */
#include "view/linked.h"

#include <stdio.h>
#include <string.h>

static bool is_address(const char *name) {
    return strncmp(name, "http://", 7) == 0 || strncmp(name, "https://", 8) == 0;
}

/* Signs that may stand in a path for themselves (RFC 3986); those of an address keep their sense. */
static bool may_stand(unsigned char byte, bool is_in_address) {
    bool is_plain = (byte >= '0' && byte <= '9') || (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z');
    return is_plain || (byte && strchr(is_in_address ? "-._~/:?&=%+,;@!$()*" : "-._~/", byte));
}

void linked_iri(struct page *page, const char *name, const char *letter, uint32_t number) {
    bool is_in_address = is_address(name);
    char encoded[4];
    page_put(page, "\"");
    if (!*name) page_put(page, "./");
    if (strncmp(name, "//", 2) == 0) page_put(page, "/."); /* or it would name a host */
    for (; *name; name++) {
        unsigned char byte = (unsigned char)*name;
        snprintf(encoded, sizeof encoded, "%%%02X", byte);
        if (may_stand(byte, is_in_address))
            page_add(page, name, 1);
        else
            page_put(page, encoded);
    }
    if (letter) page_put(page, "#"), page_put(page, letter), page_number(page, number);
    page_put(page, "\"");
}

void linked_member(struct page *page, const char *key, struct slice words) {
    if (!words.size) return;
    page_put(page, ",\"");
    page_put(page, key);
    page_put(page, "\":");
    page_json(page, words);
}

void linked_content(struct page *page, const struct article *article, const struct saying *saying) {
    struct page joined = {0};
    article_add_content(article, saying, &joined, page_slice);
    page_json(page, (struct slice){joined.bytes, joined.size});
    if (joined.is_short) page->is_short = true;
    page_free(&joined);
}
