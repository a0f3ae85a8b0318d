/* options.c — the one table of options in other forms. In: manual, bash, zsh or fish; for manual, the page on standard
 * input with a line "@OPTIONS@"; for the others the program, which is asked which words an option takes. Out: the
 * manual, or completions for a shell. */
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

struct row { /* name NULL and letter 0: a heading, in `brief` */
    char letter;
    const char *name, *argument, *brief, *detail;
};

static const struct row rows[] = {
#define HEADING(text) {0, NULL, NULL, text, NULL},
#define OPTION(id, letter, name, argument, brief, detail) {letter, name, argument, brief, detail},
#include OPTION_TABLE
#undef OPTION
#undef HEADING
};
enum { ROW_COUNT = sizeof rows / sizeof *rows, CHOICES_SIZE = 512 };

static bool is_heading(const struct row *row) { return !row->name && !row->letter; }

/* --- manual --- */

/* Words as mdoc has them: each sentence on a line of its own, no line long or beginning like a request. */
static void put_words(const char *words) {
    for (size_t column = 0; *words; words++) {
        bool is_blank = *words == ' ' || *words == '\n', ends = *words == '.' && (words[1] == ' ' || words[1] == '\n');
        bool is_long = is_blank && column + 1 + strcspn(words + 1, " \n") > 74;
        if (is_blank)
            putchar(is_long ? '\n' : ' ');
        else if (column == 0 && (*words == '.' || *words == '\''))
            printf("\\&%c", *words);
        else if (*words == '\\')
            fputs("\\e", stdout);
        else if (*words == '-')
            fputs("\\-", stdout);
        else
            putchar(*words);
        if (ends) putchar('\n'), words++;
        column = ends || is_long ? 0 : column + (*words == '-' || *words == '\\' ? 2 : 1); /* escapes are longer */
    }
}

static void put_flags(const struct row *row) {
    fputs(".It", stdout);
    if (row->letter) printf(" Fl %c%s", row->letter, row->name ? " ," : "");
    if (row->name) printf(" Fl \\-%s", row->name);
    if (row->argument) printf(" Ar %s", row->argument);
    putchar('\n');
}

static void put_option(const struct row *row) {
    put_flags(row);
    put_words(row->brief);
    puts(".");
    if (!row->detail) return;
    put_words(row->detail);
    putchar('\n');
}

static void put_options(void) {
    for (int i = 0; i < ROW_COUNT; i++) {
        bool is_first = is_heading(&rows[i]);
        if (is_first && i) puts(".El");
        if (is_first)
            printf(".Ss %s\n.Bl -tag -width Ds\n", rows[i].brief);
        else
            put_option(&rows[i]);
    }
    puts(".El");
}

static int write_manual(void) {
    char line[4096];
    while (fgets(line, sizeof line, stdin)) {
        if (strcmp(line, "@OPTIONS@\n") == 0)
            put_options();
        else
            fputs(line, stdout);
    }
    return ferror(stdin) || fflush(stdout) || ferror(stdout);
}

/* --- completions --- */

static bool is(const struct row *row, const char *argument) {
    return row->argument && strcmp(row->argument, argument) == 0;
}

/* The words that an option takes, each after a blank, as the program's own message lists them; empty: any word. */
static void ask_choices(const char *program, const struct row *row, char choices[CHOICES_SIZE]) {
    char command[1024], message[1024] = "";
    choices[0] = 0;
    if (!row->argument || is(row, "FILE") || is(row, "DIR") || is(row, "NAME") || is(row, "N")) return;
    snprintf(command, sizeof command, "'%s' --%s= </dev/null 2>&1", program, row->name);
    FILE *answer = popen(command, "r");
    if (!answer) return;
    if (!fgets(message, sizeof message, answer)) message[0] = 0;
    pclose(answer);
    const char *list = strstr(message, "is none of ");
    if (!list) return;
    size_t used = 0;
    for (list += strlen("is none of"); *list && *list != '\n' && used + 1 < CHOICES_SIZE; list++)
        if (*list != ',') choices[used++] = *list;
    choices[used] = 0;
}

static void write_bash(const char *program) {
    char choices[CHOICES_SIZE];
    puts("# bash completion for quoth\n_quoth() {\n    local word=${COMP_WORDS[COMP_CWORD]} "
         "before=${COMP_WORDS[COMP_CWORD-1]}\n"
         "    [ \"$word\" = = ] && word=\n    [ \"$before\" = = ] && before=${COMP_WORDS[COMP_CWORD-2]}\n"
         "    COMPREPLY=()\n    case $before in");
    for (int i = 0; i < ROW_COUNT; i++) {
        const struct row *row = &rows[i];
        if (!row->argument) continue;
        ask_choices(program, row, choices);
        char letter[8] = "";
        if (row->letter) snprintf(letter, sizeof letter, "-%c | ", row->letter);
        printf("    %s--%s)", letter, row->name);
        if (choices[0])
            printf(" mapfile -t COMPREPLY < <(compgen -W '%s' -- \"$word\")", choices + 1);
        else if (is(row, "DIR"))
            fputs(" mapfile -t COMPREPLY < <(compgen -d -- \"$word\")", stdout);
        else if (is(row, "FILE"))
            fputs(" mapfile -t COMPREPLY < <(compgen -f -- \"$word\")", stdout);
        puts(choices[0] || is(row, "DIR") || is(row, "FILE") ? "; return ;;" : " return ;;");
    }
    fputs("    esac\n    case $word in\n    -*) mapfile -t COMPREPLY < <(compgen -W '", stdout);
    for (int i = 0; i < ROW_COUNT; i++) {
        if (rows[i].letter) printf("-%c ", rows[i].letter);
        if (rows[i].name) printf("--%s ", rows[i].name);
    }
    puts("' -- \"$word\") ;;\n    *) mapfile -t COMPREPLY < <(compgen -f -- \"$word\") ;;\n    esac\n}\n"
         "complete -o filenames -F _quoth quoth");
}

/* Inside single quotation marks; in zsh also inside [brackets]. */
static void put_quoted(const char *words, const char *escaped) {
    for (; *words; words++) {
        if (*words == '\'')
            fputs("'\\'", stdout);
        else if (strchr(escaped, *words))
            putchar('\\');
        putchar(*words);
    }
}

static void put_zsh_argument(const char *program, const struct row *row) {
    char choices[CHOICES_SIZE];
    if (!row->argument) return;
    ask_choices(program, row, choices);
    printf(":%s:", row->argument);
    if (choices[0])
        printf("(%s)", choices + 1);
    else if (is(row, "DIR"))
        fputs("_files -/", stdout);
    else if (is(row, "FILE"))
        fputs("_files", stdout);
}

static void put_zsh(const char *program, const struct row *row, const char *flag) {
    printf("    '%s%s[", flag, row->argument && flag[1] == '-' ? "=" : "");
    put_quoted(row->brief, "[]:");
    putchar(']');
    put_zsh_argument(program, row);
    puts("' \\");
}

static void write_zsh(const char *program) {
    puts("#compdef quoth\n_arguments -s \\");
    for (int i = 0; i < ROW_COUNT; i++) {
        char flag[64];
        snprintf(flag, sizeof flag, "-%c", rows[i].letter);
        if (rows[i].letter) put_zsh(program, &rows[i], flag);
        snprintf(flag, sizeof flag, "--%s", rows[i].name ? rows[i].name : "");
        if (rows[i].name) put_zsh(program, &rows[i], flag);
    }
    puts("    '*:file:_files'");
}

static void write_fish(const char *program) {
    char choices[CHOICES_SIZE];
    puts("# fish completion for quoth");
    for (int i = 0; i < ROW_COUNT; i++) {
        const struct row *row = &rows[i];
        if (is_heading(row)) continue;
        fputs("complete -c quoth", stdout);
        if (row->letter) printf(" -s %c", row->letter);
        if (row->name) printf(" -l %s", row->name);
        ask_choices(program, row, choices);
        if (choices[0])
            printf(" -x -a '%s'", choices + 1);
        else if (is(row, "DIR"))
            fputs(" -x -a '(__fish_complete_directories)'", stdout);
        else if (is(row, "FILE"))
            fputs(" -r", stdout);
        else if (row->argument)
            fputs(" -x", stdout);
        fputs(" -d '", stdout);
        for (const char *letter = row->brief; *letter; letter++) {
            if (*letter == '\'' || *letter == '\\') putchar('\\');
            putchar(*letter);
        }
        puts("'");
    }
}

int main(int count, char **words) {
    const char *form = count > 1 ? words[1] : "", *program = count > 2 ? words[2] : "quoth";
    if (strcmp(form, "manual") == 0) return write_manual();
    if (strcmp(form, "bash") == 0)
        write_bash(program);
    else if (strcmp(form, "zsh") == 0)
        write_zsh(program);
    else if (strcmp(form, "fish") == 0)
        write_fish(program);
    else
        return 2;
    return fflush(stdout) || ferror(stdout);
}
