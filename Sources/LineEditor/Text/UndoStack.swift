/// What was changed, in groups that are taken back together.
struct UndoStack: Sendable {
  private struct Group: Sendable {
    var edits: [Buffer.Edit] = []
    var cursor: Int
  }
  private var done: [Group] = []
  private var undone: [Group] = []
  private var isOpen = false

  /// Begins a group, unless the change belongs to the last one, as letters of a word do.
  mutating func begin(cursor: Int, joining: Bool = false) {
    if joining, isOpen, !done.isEmpty { return }
    if let last = done.last, last.edits.isEmpty { done.removeLast() }
    done.append(Group(cursor: cursor))
    isOpen = true
  }

  /// The next change begins a group of its own.
  mutating func close() { isOpen = false }

  mutating func record(_ edit: Buffer.Edit) {
    guard edit.removed != edit.inserted else { return }
    if done.isEmpty { done.append(Group(cursor: edit.start)) }
    done[done.count - 1].edits.append(edit)
    undone = []
  }

  /// Takes the last group back; false when there is none.
  mutating func undo(_ buffer: inout Buffer) -> Bool {
    while let last = done.last, last.edits.isEmpty { done.removeLast() }
    guard let group = done.popLast() else { return false }
    for edit in group.edits.reversed() { buffer.revert(edit) }
    buffer.cursor = group.cursor
    undone.append(group)
    isOpen = false
    return true
  }

  /// Makes the group that was taken back last again; false when there is none.
  mutating func redo(_ buffer: inout Buffer) -> Bool {
    guard let group = undone.popLast() else { return false }
    for edit in group.edits { buffer.repeatEdit(edit) }
    done.append(group)
    isOpen = false
    return true
  }

  /// Takes everything back.
  mutating func undoAll(_ buffer: inout Buffer) -> Bool {
    var changed = false
    while undo(&buffer) { changed = true }
    return changed
  }
}
