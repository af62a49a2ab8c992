// The life of a state, and its memory.

#include <stdlib.h>

#include "sandbox.h"

// Shapes of 5.4's own blocks. The allocator is the only place where a thread's stack or a table's
// hash part can be kept from growing so large that one instruction takes seconds.
#define STACK_SLOT 16
#define TABLE_SLOT 24

#define MAX_TABLE_SLOTS ((size_t)65536)

// Where the function of a frame is on the stack: the first field of Lua's private record of a call.
static const char *function_slot(const lua_Debug *frame) {
  return *(const char *const *)(const void *)frame->i_ci;
}

static void outermost_frame(lua_State *L, lua_Debug *frame) {
  int inside = 0, outside = 1;
  while (lua_getstack(L, outside, frame)) inside = outside, outside *= 2;
  while (outside - inside > 1) {
    int middle = inside + (outside - inside) / 2;
    if (lua_getstack(L, middle, frame)) inside = middle;
    else outside = middle;
  }
  lua_getstack(L, inside, frame);
}

static size_t slots_in_use(lua_State *L) {
  lua_Debug frame;
  size_t own = (size_t)lua_gettop(L);
  if (!lua_getstack(L, 0, &frame)) return own;
  const char *innermost = function_slot(&frame);
  outermost_frame(L, &frame);
  return own + (size_t)(innermost - function_slot(&frame)) / STACK_SLOT;
}

// A stack grows into a new block of twice its slots, or of what a call needs, when it is full; a
// few hundred slots of the fullness are of frames that are just being made.
static bool is_overgrown_stack(lua_State *running, size_t new) {
  if (new % STACK_SLOT || new / STACK_SLOT <= LB_MAX_STACK + 5) return false;
  return slots_in_use(running) + 512 >= new / STACK_SLOT / 2;
}

// A hash part is a new block of a power of two of slots.
static bool is_overgrown_table(const lb_universe *u, size_t new) {
  if (!u->table_limit || new % TABLE_SLOT || new / TABLE_SLOT <= u->table_limit) return false;
  size_t slots = new / TABLE_SLOT;
  return (slots & (slots - 1)) == 0;
}

// Lua answers a refusal by collecting everything and asking again for the same. Twice refused is
// the limit, and a stop at once: the error that follows could still be replaced by a __close.
static void *refuse(lb_universe *u, void *block, size_t new) {
  if (u->refused_size == new && u->refused_block == block) {
    if (!u->stopped) lb_locate(u, u->running);
    lb_stop(u, LB_STOP_MEMORY);
    u->refused_size = 0;
  } else {
    u->refused_block = block;
    u->refused_size = new;
  }
  return NULL;
}

// While Swift holds the state nothing may raise: the allocation is granted, remembered, and the
// trampoline raises after the Swift frame is gone. Inside the VM it is refused.
static void *grow(lb_universe *u, void *block, size_t old, size_t new) {
  bool over = u->limit && u->used + (new - old) > u->limit;
  if (u->host_depth > 0) {
    u->over_limit |= over;
  } else if (!block && is_overgrown_stack(u->running, new)) {
    if (!u->stopped) {
      lb_locate(u, u->running);
      u->stack_refused = true;
    }
    return NULL;
  } else if (over || (!block && is_overgrown_table(u, new))) {
    return refuse(u, block, new);
  }
  void *grown = realloc(block, new);
  if (!grown) {
    if (u->host_depth > 0) abort();  // the error would have to cross Swift
    return refuse(u, block, new);
  }
  u->refused_size = 0;
  u->used += new - old;
  return grown;
}

static void *allocate(void *context, void *block, size_t old, size_t new) {
  lb_universe *u = context;
  if (!block) old = 0;  // then it is the kind of object, not a size
  if (new == 0) {
    free(block);
    u->used -= old;
    return NULL;
  }
  if (new > old) return grow(u, block, old, new);
  void *shrunk = realloc(block, new);
  if (!shrunk) return block;  // Lua relies on shrinking; the rest of the block is lost until freed
  u->used -= old - new;
  return shrunk;
}

static size_t table_limit(size_t limit) {
  size_t slots = limit / 8 / TABLE_SLOT;
  return limit == 0 ? 0 : slots < MAX_TABLE_SLOTS ? slots : MAX_TABLE_SLOTS;
}

// Owns nothing but the state; the caller owns *u. Raises nothing: the limit comes last.
lua_State *lb_new(lb_universe *u, size_t limit) {
  *u = (lb_universe){.host_depth = 1};  // Swift holds the state until lb_call or lb_load
  lua_State *L = lua_newstate(allocate, u);
  if (!L) return NULL;
  *(lb_universe **)lua_getextraspace(L) = u;  // copied into every new thread
  u->main = u->running = L;
  lb_anchor_messages(L);
  u->limit = limit;
  u->table_limit = table_limit(limit);
  return L;
}

// Frees the state; the universe stays the caller's. Raises nothing: only finalizers of the host
// run.
void lb_close(lua_State *L) {
  lb_universe *u = lb_get(L);
  u->host_depth = 1;
  lua_sethook(u->main, NULL, 0, 0);
  lua_close(u->main);
  u->main = u->running = NULL;
}
