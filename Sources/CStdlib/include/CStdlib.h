#ifndef CSTDLIB_H
#define CSTDLIB_H

// The files of stdlib/ and rules/ inside the binary, but for the type stubs of AWS's services. embedded.c is
// written by `make embed`; `make check` asserts that it lists what the folders hold.

#include <stddef.h>

typedef struct { const char *path; const unsigned char *bytes; size_t count; } stdlib_file;

extern const stdlib_file stdlib_files[];
extern const size_t stdlib_count;
static inline const stdlib_file *stdlib_file_at(size_t index) { return &stdlib_files[index]; }

#endif
