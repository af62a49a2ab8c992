// A small gzip file at once.
#include "JSONScan.h"
#include <cstdlib>
#include <isa-l/igzip_lib.h>

uint8_t *js_inflate(const uint8_t *bytes, size_t count, size_t limit, size_t *inflated) {
  inflate_state state;
  isal_inflate_init(&state);
  state.crc_flag = ISAL_GZIP;
  state.next_in = const_cast<uint8_t *>(bytes);
  state.avail_in = static_cast<uint32_t>(count);
  size_t capacity = count * 8 + 4096;
  uint8_t *out = nullptr;
  while (capacity / 2 <= limit && count <= UINT32_MAX) {
    uint8_t *grown = static_cast<uint8_t *>(realloc(out, capacity));
    if (!grown) break;
    out = grown;
    state.next_out = out + state.total_out;
    state.avail_out = static_cast<uint32_t>(capacity - state.total_out);
    if (isal_inflate(&state) != ISAL_DECOMP_OK) break;
    if (state.block_state == ISAL_BLOCK_FINISH) {
      *inflated = state.total_out;
      return out;
    }
    if (state.avail_in == 0 && state.avail_out != 0) break;  // cut off
    capacity *= 2;
  }
  free(out);
  return nullptr;
}
