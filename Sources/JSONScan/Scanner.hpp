// The state of one scan, and what its parts do: Scanner.cpp moves windows over the stream, Documents.cpp
// says what stands in them.
#pragma once
#include "Input.hpp"
#include "Walker.hpp"
#include "Window.hpp"
#include <deque>

enum class place { document, list, tail };           // between documents; in the list; after it
enum class list_kind { records, events, mixed };     // {"Records":[…]}, {"Events":[…]}, […]
enum class separator { first, comma, element };      // what the list wants next

// Which line reading goes on with after a fault.
enum class resume { none, any_line, object_line, json_line };

// So that a thousand faults do not cost a thousand windows.
constexpr size_t reach_after_fault = 4096;

// A CloudTrailEvent string, unescaped. `after`: how many records of the window stand before it. `broken`:
// it has an escape that JSON does not allow.
struct embedded { size_t offset, length; uint64_t position; size_t after; bool broken; };

// Records and a row of values for each.
struct row_list {
  std::vector<js_record> records;
  std::vector<js_value> values;
};

struct js_scanner {
  stream_input input;
  js_limits limits{};
  const js_fields *fields = nullptr;

  std::vector<uint8_t> window;
  size_t start = 0, filled = 0, consumed = 0;  // where the text begins, its length, what is done of it
  size_t reach = SIZE_MAX;  // how much of the text is indexed at a time: little after a fault
  uint64_t base = 0;  // stream position of the text
  structure_index index, embedded_index;

  place where = place::document;
  list_kind list = list_kind::mixed;
  bool list_in_object = false;
  separator wants = separator::first;
  uint64_t documents = 0;
  resume line = resume::none;
  bool ended = false;

  row_list rows, embedded_rows;
  size_t handed = 0;  // rows that js_next has handed out
  std::deque<embedded> queue;
  std::vector<uint8_t> embedded_text;
  js_fault pending{};
  js_totals totals{};

  size_t capacity() const { return window.size() - padding; }
  uint8_t *text() { return window.data() + start; }
  void move_to_front();
  js_outcome next(js_batch *batch, js_fault *fault);
  void advance();
  void finish();
  void walk_window(bool final);
  void read_window();
  bool skip_lines();
  resume resume_after(size_t document, size_t fault_at);
  walk step(walker &w);
  walk step_document(walker &w);
  walk step_list(walker &w);
  walk step_tail(walker &w);
  walk examine(walker &w, uint32_t object);
  void classify(walker &w, uint32_t object, uint64_t seen, uint32_t detail, uint32_t lookup);
  void enter_list(list_kind kind, bool in_object);
  void emit(js_view view, uint32_t object);
  walk emit_record(walker &w, row_list &into);
  void enqueue(walker &w, uint32_t value);
  js_outcome next_embedded(js_batch *batch, js_fault *fault);
  void fail(js_fault_kind kind, uint64_t position, bool final, uint8_t byte = 0);
  js_batch batch_of(js_view view, const row_list &from, size_t first, size_t end, uint64_t base) const;
};
