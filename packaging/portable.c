// Functions of glibc newer than the oldest glibc that the portable archive runs on. Linked into the archive's binary
// alone, where they come before those of the C library: scripts/archive.sh. scripts/glibc.sh checks what is left.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <link.h>
#include <math.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/random.h>

#define OWN __attribute__((visibility("hidden")))

// glibc 2.36. libexpat seeds its hash tables with it, libstdc++ its random_device.
OWN void arc4random_buf(void *bytes, size_t count) {
  unsigned char *next = bytes;
  while (count > 0) {
    ssize_t got = getrandom(next, count, 0);
    if (got < 0) continue; // EINTR: a large request in a signal's way
    next += got;
    count -= (size_t)got;
  }
}

OWN uint32_t arc4random(void) {
  uint32_t number;
  arc4random_buf(&number, sizeof number);
  return number;
}

// glibc 2.35 gave it a new version, which no longer sets errno. In double precision neither the squares nor the sum
// overflow or underflow.
OWN float hypotf(float x, float y) {
  if (isinf(x) || isinf(y)) return INFINITY;
  return (float)sqrt((double)x * x + (double)y * y);
}

#ifdef DLFO_STRUCT_HAS_EH_DBASE
struct search {
  uintptr_t address;
  struct dl_find_object *result;
};

static int look(struct dl_phdr_info *info, size_t size, void *context) {
  struct search *search = context;
  uintptr_t start = UINTPTR_MAX, end = 0;
  void *frames = NULL;
  int found = 0;
  (void)size;
  for (int i = 0; i < info->dlpi_phnum; i++) {
    const ElfW(Phdr) *segment = &info->dlpi_phdr[i];
    uintptr_t from = info->dlpi_addr + segment->p_vaddr, to = from + segment->p_memsz;
    if (segment->p_type == PT_GNU_EH_FRAME) frames = (void *)from;
    if (segment->p_type != PT_LOAD) continue;
    if (from < start) start = from;
    if (to > end) end = to;
    if (search->address >= from && search->address < to) found = 1;
  }
  if (!found || frames == NULL) return 0;
  *search->result = (struct dl_find_object){
      .dlfo_map_start = (void *)start, .dlfo_map_end = (void *)end, .dlfo_eh_frame = frames};
  return 1;
}

// glibc 2.35. The unwinder of GCC 12 finds the tables of an address with it.
OWN int _dl_find_object(void *address, struct dl_find_object *result) {
  struct search search = {(uintptr_t)address, result};
  return dl_iterate_phdr(look, &search) == 1 ? 0 : -1;
}
#endif
