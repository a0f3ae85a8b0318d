/* token.c — the main loop: the class of a byte says which scanner takes over.
 *
 * In: one paragraph of valid UTF-8. Out: its tokens. Idea: one table lookup a token decides; only words, numbers, stops and
 * marks need more than their own byte. */
#include "token/scanner.h"

quoth_status token_setup(struct lexicon *lexicon, struct token_classes *classes) {
    TRY(lexicon_declare(lexicon, "Clitic", &classes->clitic));
    TRY(lexicon_declare(lexicon, "Proper", &classes->proper));
    return lexicon_declare(lexicon, "Numbered", &classes->numbered);
}

bool scanner_letter(const struct scanner *scanner, uint32_t at) {
    uint8_t byte = scanner_byte(scanner, at);
    if (byte < 0xC2) return run_bits[byte] & (RUN_LOWER | RUN_UPPER);
    return wide_read(scanner->bytes + at).class <= WIDE_UPPER;
}

quoth_status scanner_push(struct scanner *scanner, struct token token) {
    token.blank_before = scanner->blank;
    token.line_before = scanner->line;
    scanner->blank = scanner->line = false;
    scanner->at = token.end;
    return vec_push(scanner->memory, scanner->tokens, token);
}

static quoth_status push_plain(struct scanner *scanner, enum token_kind kind, uint32_t size) {
    return scanner_push(scanner, (struct token){.start = scanner->at, .end = scanner->at + size, .kind = (uint8_t)kind});
}

/* A run of hyphens or dashes is one dash. */
static quoth_status scan_dash(struct scanner *scanner) {
    uint32_t end = scanner->at;
    for (uint8_t byte; (byte = scanner_byte(scanner, end)) != 0;) {
        if (byte == '-') {
            end++;
            continue;
        }
        if (byte < 0xC2) break;
        struct wide wide = wide_read(scanner->bytes + end);
        if (wide.class != WIDE_DASH && wide.class != WIDE_HYPHEN) break;
        end += wide.size;
    }
    return push_plain(scanner, TOKEN_DASH, end - scanner->at);
}

static void skip_blank(struct scanner *scanner, uint32_t size, bool is_break) {
    scanner->blank = true;
    scanner->line |= is_break;
    scanner->at += size;
}

static quoth_status scan_wide(struct scanner *scanner) {
    struct wide wide = wide_read(scanner->bytes + scanner->at);
    switch ((enum wide_class)wide.class) {
    case WIDE_LETTER: case WIDE_LOWER: case WIDE_UPPER: return scan_word(scanner);
    case WIDE_APOSTROPHE: case WIDE_MARK: return scan_mark(scanner);
    case WIDE_HYPHEN: case WIDE_DASH: return scan_dash(scanner);
    case WIDE_ELLIPSIS: return scan_stop(scanner);
    case WIDE_BLANK: case WIDE_BREAK: skip_blank(scanner, wide.size, wide.class == WIDE_BREAK); return QUOTH_OK;
    case WIDE_SYMBOL: break;
    }
    return push_plain(scanner, TOKEN_SYMBOL, wide.size);
}

static quoth_status scan_one(struct scanner *scanner) {
    switch ((enum byte_class)byte_classes[scanner->bytes[scanner->at]]) {
    case BYTE_BLANK: skip_blank(scanner, 1, false); return QUOTH_OK;
    case BYTE_BREAK: skip_blank(scanner, 1, true); return QUOTH_OK;
    case BYTE_LOWER: case BYTE_UPPER: return scan_word(scanner);
    case BYTE_DIGIT: return scan_number(scanner);
    case BYTE_APOSTROPHE: case BYTE_GRAVE: case BYTE_QUOTE: return scan_mark(scanner);
    case BYTE_COMMA: return push_plain(scanner, TOKEN_COMMA, 1);
    case BYTE_STOP: return scan_stop(scanner);
    case BYTE_QUESTION: return push_plain(scanner, TOKEN_QUESTION, 1);
    case BYTE_EXCLAMATION: return push_plain(scanner, TOKEN_EXCLAMATION, 1);
    case BYTE_COLON: return push_plain(scanner, TOKEN_COLON, 1);
    case BYTE_SEMICOLON: return push_plain(scanner, TOKEN_SEMICOLON, 1);
    case BYTE_HYPHEN: return scan_dash(scanner);
    case BYTE_OPEN: return push_plain(scanner, TOKEN_OPEN, 1);
    case BYTE_CLOSE: return push_plain(scanner, TOKEN_CLOSE, 1);
    case BYTE_ADDRESS:
        if (scanner_is_name(scanner, scanner->at)) return scan_address(scanner, scanner->at, scanner->at + 1);
        break;
    case BYTE_WIDE: return scan_wide(scanner);
    case BYTE_SYMBOL: break;
    }
    return push_plain(scanner, TOKEN_SYMBOL, 1);
}

quoth_status token_scan(const quoth_allocator *memory, const struct lexicon *lexicon, const struct token_classes *classes,
                        const char *bytes, uint32_t size, struct token_list *tokens) {
    struct scanner scanner = {memory, lexicon, classes, (const unsigned char *)bytes, size, 0, true, false, tokens};
    while (scanner.at < size) TRY(scan_one(&scanner));
    return QUOTH_OK;
}
