internal import AWS

/// What an expression is, as far as can be told without running it.
enum Thing {
  case unknown
  /// A value of this session, by the names that lead to it from the globals.
  case value([String])
  case text
  case client
  case service(ServiceModel)
  case operation(ServiceModel, AWS.Operation, String)
  /// A part of the answer of a call.
  case answer(ServiceModel, Member)
  /// An event, or what is at a path in one.
  case event([String])
  /// A function or method that a stub describes, by its full name.
  case stub(String)
  /// An object of a class of the stubs.
  case object(String)
}

/// The names of classes in the stubs that completion knows something about.
enum StubClass {
  static let stream = "events.Stream"
  static let event = "events.Event"
}
