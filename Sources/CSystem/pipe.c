#define _GNU_SOURCE
#include "CSystem.h"

#include <fcntl.h>
#include <unistd.h>

int csystem_pipe(int ends[2]) {
  // One call: between pipe() and fcntl() another thread could start a program that keeps the ends open.
  return pipe2(ends, O_CLOEXEC);
}
