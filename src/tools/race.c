/* race.c — how long commands take, side by side.
 *
 *     race ROUNDS < COMMANDS        a command a line: NAME <TAB> BYTES that it reads <TAB> shell command
 *
 * Out: NAME, BYTES, median seconds, median seconds of processor, most memory in kB; a line each, tabs between. Idea:
 * a machine's speed drifts, so every round runs all commands once, and only medians of the same run are compared.
 * Output of the commands is thrown away. */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { COMMANDS_MOST = 32, ROUNDS_MOST = 99, LINE_BYTES = 4096 };

struct command {
    char name[64], bytes[24], shell[LINE_BYTES];
    double wall[ROUNDS_MOST], processor[ROUNDS_MOST];
    long memory;
};

static double seconds(struct timeval time) { return (double)time.tv_sec + (double)time.tv_usec * 1e-6; }

static double now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + (double)time.tv_nsec * 1e-9;
}

static void run(const char *shell) {
    int nowhere = open("/dev/null", O_WRONLY);
    if (nowhere >= 0) dup2(nowhere, STDOUT_FILENO);
    execl("/bin/sh", "sh", "-c", shell, (char *)NULL);
    _exit(127);
}

static int time_once(struct command *command, int round) {
    double start = now();
    pid_t child = fork();
    if (child == 0) run(command->shell);
    int status;
    struct rusage usage;
    if (child < 0 || wait4(child, &status, 0, &usage) < 0) return -1;
    command->wall[round] = now() - start;
    command->processor[round] = seconds(usage.ru_utime) + seconds(usage.ru_stime);
    if (usage.ru_maxrss > command->memory) command->memory = usage.ru_maxrss;
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

static int by_size(const void *left, const void *right) {
    double a = *(const double *)left, b = *(const double *)right;
    return a < b ? -1 : a > b;
}

static double median(double *times, int count) {
    qsort(times, (size_t)count, sizeof *times, by_size);
    return times[count / 2];
}

static int read_commands(struct command *commands) {
    static char line[LINE_BYTES];
    int count = 0;
    while (count < COMMANDS_MOST && fgets(line, sizeof line, stdin)) {
        char *tab = strchr(line, '\t'), *second = tab ? strchr(tab + 1, '\t') : NULL;
        if (!second) continue;
        line[strcspn(line, "\n")] = 0;
        snprintf(commands[count].name, sizeof commands[count].name, "%.*s", (int)(tab - line), line);
        snprintf(commands[count].bytes, sizeof commands[count].bytes, "%.*s", (int)(second - tab - 1), tab + 1);
        snprintf(commands[count].shell, sizeof commands[count].shell, "%s", second + 1);
        count++;
    }
    return count;
}

int main(int argument_count, char **words) {
    static struct command commands[COMMANDS_MOST];
    int rounds = argument_count > 1 ? atoi(words[1]) : 5;
    if (rounds < 1 || rounds > ROUNDS_MOST) return 2;
    int count = read_commands(commands);
    for (int round = 0; round < rounds; round++)
        for (int i = 0; i < count; i++) {
            int code = time_once(&commands[i], round);
            if (code != 0 && round == 0) fprintf(stderr, "%s: exit code %d\n", commands[i].name, code);
        }
    for (int i = 0; i < count; i++)
        printf("%s\t%s\t%.4f\t%.4f\t%ld\n", commands[i].name, commands[i].bytes, median(commands[i].wall, rounds),
               median(commands[i].processor, rounds), commands[i].memory);
    return 0;
}
