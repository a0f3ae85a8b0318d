/* letter.c — one code point at a time. In: bytes. Out: code points, columns.
 *
 * Ranges of width are those of Unicode 15 (East Asian Width W and F; general categories Mn, Me, Cf), merged where what
 * lies between is unassigned. A terminal may know better; a column too few is all that a wrong guess costs. */
#include "view/letter.h"

struct range {
    uint32_t first, last;
};

static const struct range unseen[] = {
    {0x0300, 0x036F}, {0x0483, 0x0489}, {0x0591, 0x05BD}, {0x05BF, 0x05BF}, {0x05C1, 0x05C5},   {0x0610, 0x061A},
    {0x064B, 0x065F}, {0x0670, 0x0670}, {0x06D6, 0x06DC}, {0x06DF, 0x06E4}, {0x06E7, 0x06ED},   {0x0900, 0x0902},
    {0x093C, 0x093C}, {0x0941, 0x0948}, {0x094D, 0x094D}, {0x0E31, 0x0E31}, {0x0E34, 0x0E3A},   {0x0E47, 0x0E4E},
    {0x1AB0, 0x1ACE}, {0x1DC0, 0x1DFF}, {0x200B, 0x200F}, {0x2060, 0x2064}, {0x20D0, 0x20F0},   {0x302A, 0x302D},
    {0x3099, 0x309A}, {0xFE00, 0xFE0F}, {0xFE20, 0xFE2F}, {0xFEFF, 0xFEFF}, {0xE0100, 0xE01EF},
};
static const struct range wide[] = {
    {0x1100, 0x115F},   {0x231A, 0x231B},   {0x2329, 0x232A},   {0x23E9, 0x23EC},   {0x25FD, 0x25FE},
    {0x2614, 0x2615},   {0x2648, 0x2653},   {0x26AA, 0x26AB},   {0x26BD, 0x26BE},   {0x26C4, 0x26C5},
    {0x2705, 0x2705},   {0x270A, 0x270B},   {0x2728, 0x2728},   {0x274C, 0x274C},   {0x2753, 0x2755},
    {0x2795, 0x2797},   {0x2E80, 0x303E},   {0x3041, 0x33FF},   {0x3400, 0x4DBF},   {0x4E00, 0xA4CF},
    {0xA960, 0xA97F},   {0xAC00, 0xD7A3},   {0xF900, 0xFAFF},   {0xFE30, 0xFE6F},   {0xFF00, 0xFF60},
    {0xFFE0, 0xFFE6},   {0x16FE0, 0x18D08}, {0x1B000, 0x1B2FB}, {0x1F300, 0x1F64F}, {0x1F680, 0x1F6FF},
    {0x1F900, 0x1FAFF}, {0x20000, 0x3FFFD},
};

static bool is_in(const struct range *ranges, size_t count, uint32_t code) {
    size_t from = 0, to = count;
    while (from < to) {
        size_t middle = from + (to - from) / 2;
        if (code > ranges[middle].last)
            from = middle + 1;
        else if (code < ranges[middle].first)
            to = middle;
        else
            return true;
    }
    return false;
}

unsigned letter_columns(uint32_t code) {
    if (code < 0x300) return 1;
    if (is_in(unseen, sizeof unseen / sizeof *unseen, code)) return 0;
    return is_in(wide, sizeof wide / sizeof *wide, code) ? 2 : 1;
}

bool letter_acts(uint32_t code) {
    if (code < 0xA0) return code < ' ' || code >= 0x7F;
    if (code < 0x2000) return code == 0x061C;
    return code == 0x200E || code == 0x200F || (code >= 0x2028 && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
}

static size_t expected_size(unsigned char lead) {
    if (lead < 0xC2) return 0; /* what only goes on, and C0, C1, which begin overlong forms alone */
    if (lead < 0xE0) return 2;
    if (lead < 0xF0) return 3;
    return lead < 0xF5 ? 4 : 0;
}

/* Bounds of the second byte keep out overlong forms, surrogates and what is past U+10FFFF. */
static bool may_be_second(unsigned char lead, unsigned char byte) {
    unsigned char from = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    unsigned char to = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    return byte >= from && byte <= to;
}

static struct letter broken(size_t size, bool is_cut) { return (struct letter){0xFFFD, size, true, is_cut}; }

struct letter letter_at(const char *bytes, size_t size) {
    static const unsigned char lead_bits[] = {0, 0, 0x1F, 0x0F, 0x07};
    unsigned char lead = (unsigned char)bytes[0];
    if (lead == 0) return broken(1, false);
    if (lead < 0x80) return (struct letter){.code = lead, .size = 1};
    size_t wanted = expected_size(lead);
    if (wanted == 0) return broken(1, false);
    uint32_t code = lead & lead_bits[wanted];
    for (size_t i = 1; i < wanted; i++) {
        if (i == size) return broken(i, true);
        unsigned char byte = (unsigned char)bytes[i];
        if (i == 1 ? !may_be_second(lead, byte) : (byte & 0xC0) != 0x80) return broken(i, false);
        code = code << 6 | (byte & 0x3F);
    }
    return (struct letter){.code = code, .size = wanted};
}
