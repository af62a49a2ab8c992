/// A line typed under the input: what vi's `/` looks for, or a line of `~/.editrc`.
struct CommandLine: Sendable {
  enum Purpose: Sendable { case searchBackward, searchForward, builtin }
  var purpose: Purpose
  var text = ""

  var label: String {
    switch purpose {
    case .searchBackward: "/"
    case .searchForward: "?"
    case .builtin: ":"
    }
  }
}

extension Editing {
  func takeInLine(_ stroke: Stroke) -> Effect {
    guard var state = line else { return .none }
    if case .character(let character) = stroke.kind {
      state.text.append(character)
      line = state
      return .none
    }
    switch stroke.bytes {
    case [0x0D], [0x0A]:
      line = nil
      return run(state)
    case [0x7F], [0x08]:
      if state.text.isEmpty {
        line = nil
      } else {
        state.text.removeLast()
        line = state
      }
      return .none
    case [0x15]:
      state.text = ""
      line = state
      return .none
    case [0x03], [0x07], [Stroke.escape]:
      line = nil
      return .none
    default: return .bell
    }
  }

  private func run(_ line: CommandLine) -> Effect {
    switch line.purpose {
    case .builtin:
      var reader = EditrcReader(keymaps: keymaps)
      let answer = reader.run(line.text)
      keymaps = reader.keymaps
      if let isUnique = reader.isHistoryUnique { history.isUnique = isUnique }
      if vi.isOn { vi.mode = .insert }
      return answer.map { .say($0) } ?? .none
    case .searchBackward, .searchForward:
      let isBackward = line.purpose == .searchBackward
      let text = line.text.isEmpty ? vi.lastPattern?.text ?? "" : line.text
      guard !text.isEmpty else { return .bell }
      vi.lastPattern = (text, isBackward)
      return searchHistory(text, isBackward: isBackward)
    }
  }

  /// Goes to the next entry that contains `text`; at its beginning when `text` begins with `^`.
  func searchHistory(_ text: String, isBackward: Bool) -> Effect {
    let isAnchored = text.first == "^"
    let query = isAnchored ? String(text.dropFirst()) : text
    let step = isBackward ? -1 : 1
    var place = walk.position + step
    while let found = walk.find(query, from: place, step: step) {
      if !isAnchored || found.offset == 0, walk.text(at: found.index) != buffer.text {
        undo.begin(cursor: buffer.cursor)
        show(at: found.index, offset: found.offset)
        return .none
      }
      place = found.index + step
    }
    return .bell
  }
}
