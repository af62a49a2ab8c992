// Strings under construction. Unlike luaL_Buffer's, the memory is an ordinary userdata: running out
// of it collects garbage first, and is then a memory error and not a string that pcall catches.

#include <string.h>

#include "sandbox.h"

#define MAX_STRING_UNLIMITED ((size_t)1 << 30)

size_t lb_max_string(lua_State *L) {
  size_t limit = lb_get(L)->limit;
  return limit ? limit / 8 : MAX_STRING_UNLIMITED;
}

void lb_string_too_large(lua_State *L) {
  luaL_error(L, "resulting string too large");
  __builtin_unreachable();
}

void lb_buffer_init(lua_State *L, lb_buffer *b) {
  lua_pushnil(L);
  b->L = L;
  b->data = b->small;
  b->count = 0;
  b->capacity = sizeof b->small;
  b->maximum = lb_max_string(L);
  b->slot = lua_gettop(L);
}

static void enlarge(lb_buffer *b, size_t n) {
  lb_poll(b->L);
  size_t capacity = b->capacity * 2;
  if (capacity > b->maximum) capacity = b->maximum;
  if (capacity < b->count + n) capacity = b->count + n;
  char *data = lua_newuserdatauv(b->L, capacity, 0);
  memcpy(data, b->data, b->count);
  lua_replace(b->L, b->slot);
  b->data = data;
  b->capacity = capacity;
}

char *lb_buffer_reserve(lb_buffer *b, size_t n) {
  if (n > b->capacity - b->count) {
    if (b->count > b->maximum || n > b->maximum - b->count) lb_string_too_large(b->L);
    enlarge(b, n);
  }
  return b->data + b->count;
}

void lb_buffer_add(lb_buffer *b, const char *bytes, size_t n) {
  if (n == 0) return;
  memcpy(lb_buffer_reserve(b, n), bytes, n);
  b->count += n;
}

void lb_buffer_add_value(lb_buffer *b) {
  size_t n;
  const char *bytes = lua_tolstring(b->L, -1, &n);
  lb_buffer_add(b, bytes, n);
  lua_pop(b->L, 1);
}

void lb_buffer_push(lb_buffer *b) { lua_pushlstring(b->L, b->data, b->count); }
