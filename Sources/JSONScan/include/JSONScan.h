#ifndef JSONSCAN_H
#define JSONSCAN_H

// CloudTrail records out of a byte stream of any size, in bounded memory (docs/events.md).
//
// A scanner inflates (gzip or not, by content), cuts the stream into windows, indexes each window with
// simdjson's stage 1 and walks the index once: the structure is checked, the wanted fields are noted as
// ranges of the window, nothing is copied. What it hands out is valid until the next js_next.

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef enum {
  JS_ABSENT = 0, JS_NULL, JS_FALSE, JS_TRUE, JS_NUMBER, JS_STRING, JS_OBJECT, JS_ARRAY
} js_kind;

// A value as it stands in the window; a string without its quotes. `index`: its place in the index.
typedef struct { uint32_t offset, length, index; uint8_t kind; bool escaped; } js_value;

// One record. `arrays`: a wanted path crosses an array here, so that its values have to be looked up.
typedef struct { uint32_t offset, length, index; bool arrays; } js_record;

// A window and its index.
typedef struct { const uint8_t *bytes; const uint32_t *index; uint32_t count; } js_view;

// The records of one window. values: `count` rows of `width` slots. `base`: stream position of bytes[0].
typedef struct {
  js_view view;
  const js_record *records;
  const js_value *values;
  size_t count, width;
  uint64_t base;
} js_batch;

// ---- wanted fields: a trie of member names; every node has a slot --------------------------------
typedef struct js_fields js_fields;
js_fields *js_fields_new(void);
void js_fields_free(js_fields *);
// The node for a member of `parent` (0 is the record itself), added when it is new.
int32_t js_fields_add(js_fields *, int32_t parent, const char *name, size_t count);
// Fixes the trie and numbers the slots. No js_fields_add after it; from here on it can be shared.
void js_fields_freeze(js_fields *);
int32_t js_fields_slot(const js_fields *, int32_t node);
size_t js_fields_width(const js_fields *);

// ---- scanning -----------------------------------------------------------------------------------
// Fills `into`; returns the bytes read, 0 at the end, or less than 0 when reading failed.
typedef ssize_t (*js_read_fn)(void *context, uint8_t *into, size_t capacity);

typedef struct {
  size_t window;        // bytes of a window to begin with
  size_t record_limit;  // the longest record, in bytes
  uint64_t stream_limit;  // the most a stream may inflate to, in bytes
} js_limits;

typedef enum { JS_BATCH, JS_END, JS_FAULT } js_outcome;

typedef enum {
  JS_OK = 0,
  JS_READ_FAILED,        // the read function failed
  JS_EMPTY,              // no bytes at all
  JS_GZIP_CORRUPT,       // not a deflate stream from here on
  JS_GZIP_CHECKSUM,      // a member's checksum or length is wrong
  JS_GZIP_TRUNCATED,     // the input ends inside a gzip member
  JS_GZIP_TRAILING,      // something follows the last gzip member
  JS_STREAM_TOO_LARGE,   // inflates beyond stream_limit
  JS_RECORD_TOO_LARGE,   // a record longer than record_limit
  JS_NOT_JSON,           // a character that JSON does not allow here
  JS_NOT_UTF8,           // a byte sequence that UTF-8 does not allow
  JS_CONTROL_CHARACTER,  // an unescaped control character in a string
  JS_JSON_TRUNCATED,     // the input ends inside a value
  JS_NO_MEMORY,
} js_fault_kind;

// `position`: bytes of the inflated stream before the fault; for gzip faults, of the input. `final`:
// nothing comes after it; otherwise the scanner goes on, with a later line or the next record.
typedef struct { js_fault_kind kind; uint64_t position; bool final; uint8_t byte; } js_fault;

// What a stream held besides records.
typedef struct {
  uint64_t bytes;    // inflated
  uint64_t digests;  // digest files
  uint64_t foreign;  // JSON values that are no CloudTrail records
  bool gzip;
} js_totals;

typedef struct js_scanner js_scanner;  // one per thread; its buffers are used again for every stream
js_scanner *js_scanner_new(void);
void js_scanner_free(js_scanner *);
// Begins a stream. `fields` and what `context` refers to must live until the last js_next.
void js_open(js_scanner *, const js_fields *fields, js_read_fn, void *context, js_limits);
js_outcome js_next(js_scanner *, js_batch *batch, js_fault *fault);
js_totals js_scanned(const js_scanner *);

// ---- looking into a record that js_next handed out -----------------------------------------------
// All fields of `fields` for one record: js_fields_width values. Returns whether a path crosses an array.
bool js_extract(const js_fields *fields, js_view view, uint32_t record_index, js_value *values);
// The value whose first structural character is `index`.
js_value js_value_at(js_view view, uint32_t index);
// A member of an object by name (the last one wins, as in JSON.parse); JS_ABSENT if there is none.
js_value js_member(js_view view, uint32_t object_index, const char *name, size_t count);
// The members of an object, in order, at most `capacity`: the places of their names. Returns how many
// there are; when that is more, js_member has to be asked. For reading several members of one object.
typedef struct { uint32_t offset, length, value; bool escaped; } js_name;
size_t js_names(js_view view, uint32_t object_index, js_name *names, size_t capacity);
// Walks the members or elements of a container. Begin with *position = 0; false after the last one.
// For an array *key is JS_ABSENT.
bool js_each(js_view view, uint32_t container_index, uint32_t *position, js_value *key, js_value *value);

// Unescapes a JSON string into `into`, which has room for `count` bytes (it never grows). Lone surrogates
// become U+FFFD. Returns the length, or -1 - offset of an escape that JSON does not allow.
ssize_t js_unescape(const uint8_t *from, size_t count, uint8_t *into);
// Removes white space outside strings and checks every string escape; `into` has room for `count` bytes.
// Returns the length, or -1 - offset of the first fault.
ssize_t js_minify(const uint8_t *from, size_t count, uint8_t *into);
// ---- whole documents ------------------------------------------------------------------------------
// simdjson's DOM of one document, at most 1,024 levels deep. NULL and a message that lives for ever when
// the bytes are no JSON.
typedef struct js_tree js_tree;
//
// `capacity` bytes from `bytes` on can be read, whatever is in them. If that is `js_tree_padding` more than `count`,
// the document is parsed where it is, and in a copy otherwise.
js_tree *js_tree_parse(const uint8_t *bytes, size_t count, size_t capacity, const char **fault);
extern const size_t js_tree_padding;
// The tape (simdjson, doc/tape.md) begins with the root's word; a string on it is an offset into the
// strings: 4 bytes of length, then the text. Both live as long as the tree.
const uint64_t *js_tree_tape(const js_tree *);
const uint8_t *js_tree_strings(const js_tree *);
void js_tree_free(js_tree *);

// One gzip member, at once. The caller frees what it gets; NULL when it is broken or inflates beyond `limit`.
uint8_t *js_inflate(const uint8_t *bytes, size_t count, size_t limit, size_t *inflated);

// Whether `part` occurs in `text`. In linear time.
bool js_contains(const void *text, size_t count, const void *part, size_t part_count);

#ifdef __cplusplus
}
#endif
#endif
