// What Glibc declares only for _GNU_SOURCE, so that Swift cannot import it.
#ifndef MOONWATCH_CSYSTEM_H
#define MOONWATCH_CSYSTEM_H

// Makes a pipe whose ends no program started later inherits: ends[0] to read, ends[1] to write.
// 0, or -1 and errno.
int csystem_pipe(int ends[2]);

#endif
