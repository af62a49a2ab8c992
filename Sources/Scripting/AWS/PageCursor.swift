internal import AWS
internal import LuaHost

/// Where a loop over pages or items stands. Only the Lua thread touches it.
final class PageCursor: LuaObject, @unchecked Sendable {
  static let article = "the cursor of a loop"
  private let caller: Caller
  private let classes: HostClasses
  private let givesItems: Bool
  private var paginator: Paginator
  private var items: [(value: Value, key: String)] = []
  private var position = 0
  private var isWaiting = false

  init(
    caller: Caller, classes: HostClasses, paginator: Paginator, givesItems: Bool
  ) {
    self.caller = caller
    self.classes = classes
    self.paginator = paginator
    self.givesItems = givesItems
  }

  /// The end of the body of the loop's function: a page, or an item and the name of the list it is from; nil
  /// after the last.
  func next(_ frame: borrowing LuaFrame, _ session: ScriptSession) -> Int32 {
    if let count = pushItem(frame) { return Int32(count) }
    guard let parameters = paginator.request else {
      frame.pushNil()
      return 1
    }
    guard !isWaiting else {
      return frame.fail("\(caller.handle.path): its loop already waits for a page, in another job")
    }
    if let practice = caller.practice {
      let result = ask(practice, parameters, frame)
      guard let count = result.push(on: frame) else { return frame.raise }
      return Int32(count)
    }
    isWaiting = true
    let cursor = self
    let firstPaginator = paginator
    return session.scheduler.wait(frame) {
      var paginator = firstPaginator
      do throws(AWSError) {
        var parameters = parameters
        while true {
          let page = try await cursor.caller.ask(parameters)
          if let result = try cursor.result(page, &paginator) { return result }
          guard let next = paginator.request else { return cursor.end(paginator) }
          parameters = next
        }
      } catch {
        return PageResult(cursor: cursor, paginator: firstPaginator, outcome: .failure(error))
      }
    }
  }

  /// The next page, or the next that has items, of who answers at once.
  private func ask(
    _ practice: PracticeAccount, _ parameters: Value, _ frame: borrowing LuaFrame
  ) -> PageResult {
    var paginator = paginator
    var next: Value? = parameters
    do throws(AWSError) {
      while let parameters = next {
        let page = try practice.call(caller.handle, parameters, on: frame).get()
        if let result = try result(page, &paginator) { return result }
        next = paginator.request
      }
      return end(paginator)
    } catch {
      return PageResult(cursor: self, paginator: paginator, outcome: .failure(error))
    }
  }

  /// What a page gives; nil when items are asked for and it has none.
  private func result(_ page: Value, _ paginator: inout Paginator) throws(AWSError) -> PageResult? {
    do throws(AWSError) { try paginator.advance(after: page) } catch {
      throw caller.handle.placed(error, region: caller.region)
    }
    let items = givesItems ? paginator.items(of: page) : []
    if givesItems && items.isEmpty { return nil }
    return PageResult(cursor: self, paginator: paginator, outcome: .success((page, items)))
  }

  private func end(_ paginator: Paginator) -> PageResult {
    PageResult(cursor: self, paginator: paginator, outcome: .success((nil, [])))
  }

  private func pushItem(_ frame: borrowing LuaFrame) -> Int? {
    guard position < items.count else { return nil }
    let item = items[position]
    position += 1
    classes.push(item.value, on: frame)
    frame.push(item.key)
    return 2
  }

  private struct PageResult: Scheduler.Result {
    let cursor: PageCursor
    let paginator: Paginator
    let outcome: Swift.Result<(page: Value?, items: [(value: Value, key: String)]), AWSError>

    func push(on frame: borrowing LuaFrame) -> Int? {
      cursor.isWaiting = false
      cursor.paginator = paginator
      switch outcome {
      case .failure(let error):
        LuaError.push(error, on: frame, cursor.classes)
        return nil
      case .success((let page, let items)):
        cursor.items = items
        cursor.position = 0
        if cursor.givesItems, let count = cursor.pushItem(frame) { return count }
        if let page { cursor.classes.push(page, on: frame) } else { frame.pushNil() }
        return 1
      }
    }
  }
}
