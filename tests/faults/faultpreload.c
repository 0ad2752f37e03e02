/* Preloaded before a program to try how it bears a bad day: it counts the operations on files whose path contains
 * FAULT_PATH and spoils the FAULT_AT-th (or all from there on), and it can set the clock and move a folder to a
 * network drive. Without these variables it does nothing.
 *
 *   FAULT_PATH    part of the paths that count; unset: none
 *   FAULT_AT      which operation is spoiled, from 1; 0 or unset: none, they are counted only
 *   FAULT_KIND    ENOSPC | EIO fail with it; SHORT writes half and then says ENOSPC; KILL dies before the operation,
 *                 TORN in the middle of it (a write of which half arrived)
 *   FAULT_LASTS   1: every later operation that takes room fails as well (for good), else once
 *   FAULT_REPORT  a file that gets "fired N operation path" and at the end "total N"
 *   FAULT_CLOCK   seconds by which the clock of the wall is wrong
 *   FAULT_NETWORK 1: paths that count lie on a network drive (statfs), and FAULT_MOUNTS stands for the list of mounts
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <mntent.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/statfs.h>
#include <sys/time.h>
#include <sys/uio.h>
#include <time.h>
#include <unistd.h>

enum { mostFiles = 4096 };

static const unsigned int cifs = 0xFF534D42; /* what statfs calls a folder of another computer */

static const char* countedPath;
static const char* reportPath;
static long spoiledAt;
static int isForGood;
static int isNetwork;
static const char* mounts;
static long clockShift;
static char kind[16];
static int failure = ENOSPC;
static atomic_long operations;
static atomic_char counted[mostFiles]; /* by file descriptor: 1 when its path counts */

/* The function of the same name that stands behind this library. */
#define REAL(name) __typeof__(&name) real = NULL; *(void**)&real = dlsym(RTLD_NEXT, #name)

static void report(const char* text)
{
    if (!reportPath)
        return;
    REAL(open);
    const int file = real(reportPath, O_WRONLY | O_APPEND | O_CREAT, 0644);
    if (file < 0)
        return;
    __typeof__(&write) realWrite = NULL;
    *(void**)&realWrite = dlsym(RTLD_NEXT, "write");
    if (realWrite(file, text, strlen(text)) < 0)
        errno = 0;
    close(file);
}

__attribute__((constructor)) static void begin(void)
{
    countedPath = getenv("FAULT_PATH");
    reportPath = getenv("FAULT_REPORT");
    mounts = getenv("FAULT_MOUNTS");
    const char* text = getenv("FAULT_AT");
    spoiledAt = text ? atol(text) : 0;
    text = getenv("FAULT_LASTS");
    isForGood = text && *text == '1';
    text = getenv("FAULT_NETWORK");
    isNetwork = text && *text == '1';
    text = getenv("FAULT_CLOCK");
    clockShift = text ? atol(text) : 0;
    text = getenv("FAULT_KIND");
    snprintf(kind, sizeof kind, "%s", text ? text : "ENOSPC");
    failure = strcmp(kind, "EIO") == 0 ? EIO : ENOSPC;
}

__attribute__((destructor)) static void end(void)
{
    char line[64];
    if (atomic_load(&operations) == 0)
        return; /* a helper program that touched nothing */
    snprintf(line, sizeof line, "total %ld\n", atomic_load(&operations));
    report(line);
}

static int counts(const char* path)
{
    return countedPath && path && strstr(path, countedPath) != NULL;
}

static int isCounted(int file)
{
    return file >= 0 && file < mostFiles && atomic_load(&counted[file]);
}

static void noteOpened(int file, const char* path)
{
    if (file >= 0 && file < mostFiles)
        atomic_store(&counted[file], (char)counts(path));
}

/* What becomes of the next operation. */
enum fate { Passes, Fails, HalfThenFails, HalfThenDies };

static enum fate nextFate(const char* operation, const char* path)
{
    const long number = atomic_fetch_add(&operations, 1) + 1;
    if (spoiledAt == 0 || number < spoiledAt || (number > spoiledAt && !isForGood))
        return Passes;
    if (number == spoiledAt) {
        char line[PATH_MAX + 64];
        snprintf(line, sizeof line, "fired %ld %s %s\n", number, operation, path ? path : "-");
        report(line);
    }
    if (strcmp(kind, "KILL") == 0)
        kill(getpid(), SIGKILL);
    if (strcmp(kind, "TORN") == 0)
        return HalfThenDies;
    errno = failure;
    return strcmp(kind, "SHORT") == 0 && number == spoiledAt ? HalfThenFails : Fails;
}

/* For operations that cannot be done by half. */
static int isSpoiled(const char* operation, const char* path)
{
    const enum fate fate = nextFate(operation, path);
    if (fate == HalfThenDies)
        kill(getpid(), SIGKILL);
    return fate != Passes;
}

#define WRITES(name, parameters, file, size, whole, half)                                                              \
    ssize_t name parameters                                                                                            \
    {                                                                                                                  \
        REAL(name);                                                                                                    \
        if (!isCounted(file))                                                                                          \
            return whole;                                                                                              \
        const enum fate fate = nextFate(#name, NULL);                                                                  \
        if (fate == Passes)                                                                                            \
            return whole;                                                                                              \
        if (fate == Fails)                                                                                             \
            return -1;                                                                                                 \
        const ssize_t written = (size) > 1 ? half : 0;                                                                 \
        if (fate == HalfThenDies)                                                                                      \
            kill(getpid(), SIGKILL);                                                                                   \
        return written;                                                                                                \
    }

WRITES(write, (int file, const void* data, size_t size), file, size, real(file, data, size),
    real(file, data, size / 2))
WRITES(pwrite, (int file, const void* data, size_t size, off_t at), file, size, real(file, data, size, at),
    real(file, data, size / 2, at))
WRITES(pwrite64, (int file, const void* data, size_t size, off64_t at), file, size, real(file, data, size, at),
    real(file, data, size / 2, at))
WRITES(writev, (int file, const struct iovec* parts, int count), file, count, real(file, parts, count),
    real(file, parts, count / 2))

#define ON_FILE(name, parameters, arguments, file)                                                                     \
    int name parameters                                                                                                \
    {                                                                                                                  \
        REAL(name);                                                                                                    \
        if (isCounted(file) && isSpoiled(#name, NULL))                                                                 \
            return -1;                                                                                                 \
        return real arguments;                                                                                         \
    }

ON_FILE(fsync, (int file), (file), file)
ON_FILE(fdatasync, (int file), (file), file)
ON_FILE(ftruncate, (int file, off_t size), (file, size), file)
ON_FILE(ftruncate64, (int file, off64_t size), (file, size), file)
ON_FILE(fallocate, (int file, int mode, off_t from, off_t size), (file, mode, from, size), file)
ON_FILE(fallocate64, (int file, int mode, off64_t from, off64_t size), (file, mode, from, size), file)

int posix_fallocate(int file, off_t from, off_t size)
{
    REAL(posix_fallocate);
    if (isCounted(file) && isSpoiled("posix_fallocate", NULL))
        return errno;
    return real(file, from, size);
}

ssize_t copy_file_range(int from, off64_t* fromAt, int to, off64_t* toAt, size_t size, unsigned int flags)
{
    REAL(copy_file_range);
    if (isCounted(to) && isSpoiled("copy_file_range", NULL))
        return -1;
    return real(from, fromAt, to, toAt, size, flags);
}

ssize_t sendfile(int to, int from, off_t* at, size_t size)
{
    ssize_t (*real)(int, int, off_t*, size_t) = NULL;
    *(void**)&real = dlsym(RTLD_NEXT, "sendfile");
    if (isCounted(to) && isSpoiled("sendfile", NULL))
        return -1;
    return real(to, from, at, size);
}

ssize_t sendfile64(int to, int from, off64_t* at, size_t size)
{
    ssize_t (*real)(int, int, off64_t*, size_t) = NULL;
    *(void**)&real = dlsym(RTLD_NEXT, "sendfile64");
    if (isCounted(to) && isSpoiled("sendfile64", NULL))
        return -1;
    return real(to, from, at, size);
}

#define RENAMES(name, parameters, arguments)                                                                           \
    int name parameters                                                                                                \
    {                                                                                                                  \
        REAL(name);                                                                                                    \
        if (counts(to) && isSpoiled(#name, to))                                                                        \
            return -1;                                                                                                 \
        return real arguments;                                                                                         \
    }

RENAMES(rename, (const char* from, const char* to), (from, to))
RENAMES(renameat, (int fromAt, const char* from, int toAt, const char* to), (fromAt, from, toAt, to))
RENAMES(renameat2, (int fromAt, const char* from, int toAt, const char* to, unsigned int flags),
    (fromAt, from, toAt, to, flags))
RENAMES(link, (const char* from, const char* to), (from, to))

/* The list of mounts may be a false one. Opening counts only where it may make a file. */
static const char* openedPath(const char* path)
{
    return mounts && path && (strcmp(path, "/proc/self/mountinfo") == 0 || strcmp(path, "/proc/self/mounts") == 0
               || strcmp(path, "/proc/mounts") == 0 || strcmp(path, "/etc/mtab") == 0)
        ? mounts
        : path;
}

#define OPENS(name, first, more, shown)                                                                                \
    int name first                                                                                                     \
    {                                                                                                                  \
        mode_t mode = 0;                                                                                               \
        if (flags & (O_CREAT | O_TMPFILE)) {                                                                           \
            va_list list;                                                                                              \
            va_start(list, flags);                                                                                     \
            mode = va_arg(list, mode_t);                                                                               \
            va_end(list);                                                                                              \
        }                                                                                                              \
        REAL(name);                                                                                                    \
        if ((flags & O_CREAT) && counts(path) && access(path, F_OK) != 0 && isSpoiled(#name, path))                    \
            return -1;                                                                                                 \
        const int file = real more;                                                                                    \
        noteOpened(file, shown);                                                                                       \
        return file;                                                                                                   \
    }

OPENS(open, (const char* path, int flags, ...), (openedPath(path), flags, mode), path)
OPENS(open64, (const char* path, int flags, ...), (openedPath(path), flags, mode), path)
OPENS(openat, (int at, const char* path, int flags, ...), (at, openedPath(path), flags, mode), path)
OPENS(openat64, (int at, const char* path, int flags, ...), (at, openedPath(path), flags, mode), path)

/* Streams write inside the C library, unseen by the functions above. */
#define FOPENS(name)                                                                                                   \
    FILE* name(const char* path, const char* mode)                                                                     \
    {                                                                                                                  \
        REAL(name);                                                                                                    \
        if (*mode != 'r' && counts(path) && isSpoiled(#name, path))                                                    \
            return NULL;                                                                                               \
        FILE* stream = real(openedPath(path), mode);                                                                   \
        if (stream)                                                                                                    \
            noteOpened(fileno(stream), path);                                                                          \
        return stream;                                                                                                 \
    }

FOPENS(fopen)
FOPENS(fopen64)

size_t fwrite(const void* data, size_t size, size_t count, FILE* stream)
{
    REAL(fwrite);
    if (isCounted(fileno(stream)) && isSpoiled("fwrite", NULL))
        return 0;
    return real(data, size, count, stream);
}

int fclose(FILE* stream)
{
    REAL(fclose);
    const int file = fileno(stream);
    const int fails = isCounted(file) && (fcntl(file, F_GETFL) & O_ACCMODE) != O_RDONLY && isSpoiled("fclose", NULL);
    noteOpened(file, NULL);
    const int result = real(stream);
    if (fails)
        errno = failure;
    return fails ? EOF : result;
}

int close(int file)
{
    REAL(close);
    noteOpened(file, NULL);
    return real(file);
}

FILE* setmntent(const char* path, const char* mode)
{
    REAL(setmntent);
    return real(openedPath(path), mode);
}

#define STATFS(name, type, target, isFalse)                                                                            \
    int name(target, struct type* result)                                                                              \
    {                                                                                                                  \
        REAL(name);                                                                                                    \
        const int status = real(what, result);                                                                         \
        if (status == 0 && isNetwork && isFalse(what))                                                                 \
            result->f_type = (__typeof__(result->f_type))cifs;                                                         \
        return status;                                                                                                 \
    }

STATFS(statfs, statfs, const char* what, counts)
STATFS(statfs64, statfs64, const char* what, counts)
STATFS(fstatfs, statfs, int what, isCounted)
STATFS(fstatfs64, statfs64, int what, isCounted)

int clock_gettime(clockid_t clock, struct timespec* result)
{
    REAL(clock_gettime);
    const int status = real(clock, result);
    if (status == 0 && (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE))
        result->tv_sec += clockShift;
    return status;
}

int gettimeofday(struct timeval* restrict result, void* restrict zone)
{
    REAL(gettimeofday);
    const int status = real(result, zone);
    if (status == 0)
        result->tv_sec += clockShift;
    return status;
}

time_t time(time_t* result)
{
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    if (result)
        *result = now.tv_sec;
    return now.tv_sec;
}
