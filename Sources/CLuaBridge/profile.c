// Where the time of Lua code goes: a clock that is read at every line, call and return.

#include <string.h>
#include <time.h>

#include "sandbox.h"

#define MOST_LINES 4096  // a power of two

// One thread profiles at a time; a state that another thread runs is not touched.
static _Thread_local struct {
  bool on;
  int count;
  int64_t since;
  lb_profile_line *last;
  lb_profile_line lines[MOST_LINES];
} profile;

static int64_t now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (int64_t)time.tv_sec * 1000000000 + time.tv_nsec;
}

static size_t slot_of(const char *source, int line) {
  size_t hash = 5381 + (size_t)line;
  for (; *source; source++) hash = hash * 33 ^ (unsigned char)*source;
  return hash & (MOST_LINES - 1);
}

// The record of a line; NULL when there is no room for one more.
static lb_profile_line *line_at(const char *source, int line) {
  for (size_t i = slot_of(source, line);; i = (i + 1) & (MOST_LINES - 1)) {
    lb_profile_line *record = &profile.lines[i];
    if (record->line == line && strcmp(record->source, source) == 0) return record;
    if (record->line) continue;
    if (profile.count >= MOST_LINES * 3 / 4) return NULL;
    profile.count++;
    record->line = line;
    strncpy(record->source, source, sizeof record->source - 1);
    return record;
  }
}

static void spend(void) {
  int64_t at = now();
  if (profile.last) profile.last->nanoseconds += at - profile.since;
  profile.since = at;
}

static void on_event(lua_State *L, lua_Debug *event) {
  if (lb_get(L)->stopped) lb_raise(L);
  if (!profile.on) {
    lua_sethook(L, NULL, 0, 0);  // a coroutine that was not running when the profile ended
    return;
  }
  spend();
  bool is_return = event->event == LUA_HOOKRET;
  lua_Debug frame = *event;
  // What comes after a return belongs to the line that called.
  if (is_return && !lua_getstack(L, 1, &frame)) return;
  if (!lua_getinfo(L, "Sl", &frame)) return;
  if (frame.currentline <= 0) return;  // a host function: its time is its caller's
  profile.last = line_at(frame.short_src, frame.currentline);
  if (profile.last && event->event == LUA_HOOKLINE) profile.last->visits++;
}

// Raises nothing.
void lb_profile_begin(lua_State *L) {
  memset(&profile, 0, sizeof profile);
  profile.on = true;
  profile.since = now();
  lua_sethook(L, on_event, LUA_MASKLINE | LUA_MASKCALL | LUA_MASKRET, 0);
}

// Raises nothing.
int lb_profile_end(lua_State *L, const lb_profile_line **lines) {
  if (profile.on) spend();
  profile.on = false;
  profile.last = NULL;
  if (!lb_get(L)->stopped) lua_sethook(L, NULL, 0, 0);
  *lines = profile.lines;
  return MOST_LINES;
}
