/// Going through the history.
extension Editing {
  func executeHistory(_ command: Command, count: Int?) -> Effect? {
    let times = max(count ?? 1, 1)
    switch command {
    case .previousHistory: return goUp(times, searching: false, command)
    case .nextHistory: return goDown(times, searching: false, command)
    case .searchPreviousHistory: return goUp(times, searching: true, command)
    case .searchNextHistory: return goDown(times, searching: true, command)
    case .previousEntry: return walk(by: -1, times: times)
    case .nextEntry: return walk(by: 1, times: times)
    case .firstEntry: return show(at: 0)
    case .lastEntry: return show(at: walk.count)
    case .searchBackward:
      return beginSearch(isBackward: true)
    case .searchForward:
      return beginSearch(isBackward: false)
    case .lastArgument: return insertLastArgument()
    default: return nil
    }
  }

  /// Up a line; from the first line, or when the last key came from there too, up the history.
  private func goUp(_ times: Int, searching: Bool, _ command: Command) -> Effect {
    if !isWalking, let effect = goByLine(-times, command) { return effect }
    prepareWalk(searching: searching)
    return walk(by: -1, times: times)
  }

  private func goDown(_ times: Int, searching: Bool, _ command: Command) -> Effect {
    if !isWalking, let effect = goByLine(times, command) { return effect }
    prepareWalk(searching: searching)
    return walk(by: 1, times: times)
  }

  private func goByLine(_ step: Int, _ command: Command) -> Effect? {
    guard step < 0 ? !buffer.isInFirstLine(buffer.cursor) : !buffer.isInLastLine(buffer.cursor)
    else { return nil }
    let column = goalColumn ?? buffer.column(buffer.cursor)
    guard let motion = lineMotion(step) else { return .bell }
    buffer.cursor = motion.target
    goalColumn = column
    lineMoved = true
    return Effect.none
  }

  /// Whether the last key went through the history, not by a line.
  private var isWalking: Bool { last?.isHistoryMove == true && !lineMoved }

  /// What is typed before the cursor is what the entries begin with, from the first such key on.
  private func prepareWalk(searching: Bool) {
    if !isWalking {
      walk.search(searching ? buffer.text(in: 0..<buffer.cursor) : nil)
    }
    lineMoved = false
  }

  private func walk(by step: Int, times: Int) -> Effect {
    walk.keep(buffer.text)
    lineMoved = false
    var found: String?
    for _ in 0..<times {
      guard let text = walk.move(by: step) else { break }
      found = text
    }
    guard let found else { return .bell }
    show(found)
    return .none
  }

  private func show(at index: Int) -> Effect {
    walk.keep(buffer.text)
    lineMoved = false
    guard let text = walk.move(to: index) else { return .bell }
    show(text)
    return .none
  }

  /// Makes an entry the text; its end is where editing goes on.
  func show(_ entry: String, cursor: Int? = nil) {
    change(0..<buffer.count, entry)
    buffer.cursor = cursor ?? buffer.count
    mark = nil
  }

  /// Goes to an entry that a search found.
  func show(at index: Int, offset: Int) {
    walk.keep(buffer.text)
    guard let text = walk.move(to: index) ?? (index == walk.position ? buffer.text : nil) else {
      return
    }
    let found = Buffer(text)
    show(text, cursor: found.index(ofOffset: offset))
  }

  /// Inserts the last word of the entry before; again, of the one before that.
  private func insertLastArgument() -> Effect {
    let depth = last == .lastArgument ? argumentDepth + 1 : 1
    guard walk.count >= depth else { return .bell }
    let words = walk.text(at: walk.count - depth).split(whereSeparator: \.isWhitespace)
    guard let word = words.last else { return .bell }
    argumentDepth = depth
    let range = last == .lastArgument ? yanked : nil
    let start = range?.lowerBound ?? buffer.cursor
    change(range ?? start..<start, String(word))
    yanked = start..<buffer.cursor
    return .none
  }
}

extension Command {
  var isHistoryMove: Bool {
    switch self {
    case .previousHistory, .nextHistory, .searchPreviousHistory, .searchNextHistory,
      .previousEntry, .nextEntry:
      true
    default: false
    }
  }
}
