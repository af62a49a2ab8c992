internal import Glibc

/// Programs that take the terminal for a while.
enum ChildProgram {
  /// Runs one on this terminal, with the signals a terminal sends as they are by default.
  ///
  /// - Parameter input: what it reads; nil: the terminal.
  /// - Returns: its exit status; nil when it could not be started.
  static func run(_ arguments: [String], input: [UInt8]? = nil, variables: [String] = []) -> Int32?
  {
    var pipes: [Int32] = [-1, -1]
    if input != nil, pipe(&pipes) != 0 { return nil }
    defer { for descriptor in pipes where descriptor >= 0 { close(descriptor) } }
    for descriptor in pipes where descriptor >= 0 { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    if input != nil { posix_spawn_file_actions_adddup2(&actions, pipes[0], STDIN_FILENO) }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    var pointers: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    defer { for pointer in pointers { free(pointer) } }
    var known: [UnsafeMutablePointer<CChar>?] = variables.map { strdup($0) }
    var at = environ
    while let variable = at.pointee {
      known.append(strdup(variable))
      at += 1
    }
    known.append(nil)
    defer { for pointer in known { free(pointer) } }
    var child = pid_t()
    guard posix_spawn(&child, arguments[0], &actions, &attributes, &pointers, &known) == 0 else {
      return nil
    }
    if let input { feed(input, to: &pipes) }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 {
      if errno != EINTR { return nil }
    }
    return status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F
  }

  /// Writes until the reader has had enough.
  private static func feed(_ input: [UInt8], to pipes: inout [Int32]) {
    close(pipes[0])
    pipes[0] = -1
    input.withUnsafeBytes { bytes in
      var rest = bytes[...]
      while !rest.isEmpty {
        let count = write(pipes[1], UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        if count < 0 && errno == EINTR { continue }
        guard count > 0 else { return }
        rest = rest.dropFirst(count)
      }
    }
    close(pipes[1])
    pipes[1] = -1
  }
}
