/* token.c — the main loop: the class of a byte says which scanner takes over.
 *
 * In: one paragraph of valid UTF-8. Out: its tokens. Idea: plain words are read as many as follow one another; for
 * all others one table lookup a token decides, and only numbers, stops and marks need more than their own byte. */
#include "token/scanner.h"

quoth_status token_setup(struct lexicon *lexicon, struct token_classes *classes) {
    marks_look_up(lexicon, classes);
    TRY(lexicon_declare(lexicon, "Clitic", &classes->clitic));
    TRY(lexicon_declare(lexicon, "Proper", &classes->proper));
    return lexicon_declare(lexicon, "Numbered", &classes->numbered);
}

bool scanner_letter(const struct scanner *scanner, uint32_t at) {
    uint8_t byte = scanner_byte(scanner, at);
    if (byte < 0xC2) return run_bits[byte] & (RUN_LOWER | RUN_UPPER);
    return wide_read(scanner->bytes + at).class <= WIDE_UPPER;
}

/* A run of hyphens or dashes is one dash. */
static void scan_dash(struct scanner *scanner) {
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
    scanner_plain(scanner, TOKEN_DASH, end);
}

static void skip_blank(struct scanner *scanner, uint32_t size, bool is_break) {
    scanner->before |= is_break ? TOKEN_APART | TOKEN_ON_LINE : TOKEN_APART;
    scanner->at += size;
}

static void scan_wide(struct scanner *scanner) {
    struct wide wide = wide_read(scanner->bytes + scanner->at);
    switch ((enum wide_class)wide.class) {
    case WIDE_LETTER:
    case WIDE_LOWER:
    case WIDE_UPPER: scan_joined(scanner); return;
    case WIDE_APOSTROPHE:
    case WIDE_MARK: scan_mark(scanner); return;
    case WIDE_HYPHEN:
    case WIDE_DASH: scan_dash(scanner); return;
    case WIDE_ELLIPSIS: scan_stop(scanner); return;
    case WIDE_BLANK:
    case WIDE_BREAK: skip_blank(scanner, wide.size, wide.class == WIDE_BREAK); return;
    case WIDE_SYMBOL: break;
    }
    scanner_plain(scanner, TOKEN_SYMBOL, scanner->at + wide.size);
}

/* A run of one symbol (_____, ***) is one token. */
static void scan_symbol(struct scanner *scanner) {
    uint32_t end = scanner->at + 1;
    while (scanner_byte(scanner, end) == scanner->bytes[scanner->at])
        end++;
    scanner_plain(scanner, TOKEN_SYMBOL, end);
}

static void scan_other(struct scanner *scanner) {
    switch ((enum byte_class)byte_classes[scanner->bytes[scanner->at]]) {
    case BYTE_BLANK: skip_blank(scanner, 1, false); return;
    case BYTE_BREAK: skip_blank(scanner, 1, true); return;
    case BYTE_LOWER:
    case BYTE_UPPER: scan_joined(scanner); return;
    case BYTE_DIGIT: scan_number(scanner); return;
    case BYTE_APOSTROPHE:
    case BYTE_GRAVE:
    case BYTE_QUOTE: scan_mark(scanner); return;
    case BYTE_COMMA: scanner_plain(scanner, TOKEN_COMMA, scanner->at + 1); return;
    case BYTE_STOP: scan_stop(scanner); return;
    case BYTE_QUESTION: scanner_plain(scanner, TOKEN_QUESTION, scanner->at + 1); return;
    case BYTE_EXCLAMATION: scanner_plain(scanner, TOKEN_EXCLAMATION, scanner->at + 1); return;
    case BYTE_COLON: scanner_plain(scanner, TOKEN_COLON, scanner->at + 1); return;
    case BYTE_SEMICOLON: scanner_plain(scanner, TOKEN_SEMICOLON, scanner->at + 1); return;
    case BYTE_HYPHEN: scan_dash(scanner); return;
    case BYTE_OPEN: scanner_plain(scanner, TOKEN_OPEN, scanner->at + 1); return;
    case BYTE_CLOSE: scanner_plain(scanner, TOKEN_CLOSE, scanner->at + 1); return;
    case BYTE_ADDRESS:
        if (scanner_is_name(scanner, scanner->at)) {
            scan_address(scanner, scanner->at, scanner->at + 1);
            return;
        }
        break;
    case BYTE_WIDE: scan_wide(scanner); return;
    case BYTE_SYMBOL: break;
    }
    scan_symbol(scanner);
}

quoth_status token_scan(const quoth_allocator *memory, const struct lexicon *lexicon,
                        const struct token_classes *classes, const char *bytes, uint32_t size,
                        struct token_list *tokens) {
    if (size > UINT16_MAX) return QUOTH_LIMIT; /* the text room cuts far below */
    struct scanner scanner; /* room for the bytes is not cleared */
    scanner.lexicon = lexicon;
    scanner.forms = lexicon_form_slots(lexicon);
    scanner.classes = classes;
    scanner.size = size;
    scanner.at = 0;
    scanner.before = TOKEN_APART;
    scanner.tokens = tokens;
    TRY(vec_reserve(memory, tokens, tokens->count + size + BLOCK_TOKENS)); /* a token has a byte */
    TRY(vec_reserve(memory, &tokens->ends, size + 1));
    TRY(vec_reserve(memory, &tokens->marks, size + 1));
    scan_prepare(&scanner, (const unsigned char *)bytes);
    while (scanner.at < size) {
        if (scan_plain(&scanner)) scan_joined(&scanner);
        else if (scanner.at < size) scan_other(&scanner);
    }
    tokens->ends.items[tokens->ends.count] = TOKEN_NO_END;
    return blocks_fill(memory, &scanner);
}
