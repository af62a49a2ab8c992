package import JSONScan

/// Follows a path through arrays: each element of an array on the way is followed in turn.
package enum ArrayPath {
  /// Calls `visit` with every value the path leads to, until it returns true. Returns whether it did.
  package static func any(
    _ names: ArraySlice<String>, from value: js_value, in view: js_view,
    _ visit: (js_value) -> Bool
  ) -> Bool {
    guard let name = names.first else { return visit(value) }
    if value.isObject {
      let member = member(name, of: value, in: view)
      return !member.isAbsent && any(names.dropFirst(), from: member, in: view, visit)
    }
    guard value.isArray else { return false }
    return anyElement(of: value, in: view) { any(names, from: $0, in: view, visit) }
  }

  /// The value at one place, entering arrays by number only.
  package static func value(
    _ steps: ArraySlice<FieldPath.Step>, from value: js_value, in view: js_view
  ) -> js_value {
    var value = value
    for step in steps {
      switch step {
      case .member(let name):
        guard value.isObject else { return js_value() }
        value = member(name.string, of: value, in: view)
      case .element(let number):
        guard value.isArray else { return js_value() }
        value = element(number, of: value, in: view)
      }
    }
    return value
  }

  private static func element(_ number: Int, of array: js_value, in view: js_view) -> js_value {
    var position: UInt32 = 0
    var key = js_value()
    var element = js_value()
    for _ in 0...number {
      guard js_each(view, array.index, &position, &key, &element) else { return js_value() }
    }
    return element
  }

  /// The same for the elements of an array, and of the arrays in it.
  package static func anyLeaf(_ value: js_value, in view: js_view, _ visit: (js_value) -> Bool)
    -> Bool
  {
    guard value.isArray else { return visit(value) }
    return anyElement(of: value, in: view) { anyLeaf($0, in: view, visit) }
  }

  static func anyElement(
    of array: js_value, in view: js_view, _ visit: (js_value) -> Bool
  ) -> Bool {
    var position: UInt32 = 0
    var key = js_value()
    var element = js_value()
    while js_each(view, array.index, &position, &key, &element) {
      if visit(element) { return true }
    }
    return false
  }

  /// The value of a member of an object, of the last one of that name; `isAbsent` when it has none.
  package static func member(_ name: String, of object: js_value, in view: js_view) -> js_value {
    var name = name
    return name.withUTF8 { text in
      text.withMemoryRebound(to: CChar.self) {
        js_member(view, object.index, $0.baseAddress, $0.count)
      }
    }
  }
}
