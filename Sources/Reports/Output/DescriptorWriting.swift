import Glibc

/// Writes all of `bytes` to a descriptor that `path` names in errors.
///
/// Continues after signals and short writes, waits for a descriptor that is not ready, and turns a
/// closed pipe into `OutputError.readerGone` whether or not the process ignores `SIGPIPE`.
func writeAll(
  _ bytes: [UInt8], to descriptor: Int32, path: String
) throws(OutputError) {
  var rest = bytes[...]
  while !rest.isEmpty {
    let (count, code) = writeWithoutSignal(rest, to: descriptor)
    if count >= 0 {
      rest = rest.dropFirst(count)
      continue
    }
    switch code {
    case EINTR: continue
    case EAGAIN: waitUntilWritable(descriptor)
    case EPIPE: throw .readerGone(path: path)
    default: throw .cannotWrite(path: path, reason: systemReason(code))
    }
  }
}

/// One `write` during which this thread does not receive `SIGPIPE`. Gives the result and `errno`.
///
/// The signal is blocked, and taken out of the pending set if the write raised it. This leaves the
/// process's own handling of `SIGPIPE` alone, which a library must not change.
private func writeWithoutSignal(
  _ bytes: ArraySlice<UInt8>, to descriptor: Int32
) -> (count: Int, code: Int32) {
  var pipeSignal = sigset_t()
  var before = sigset_t()
  var pending = sigset_t()
  sigemptyset(&pipeSignal)
  sigaddset(&pipeSignal, SIGPIPE)
  sigpending(&pending)
  let wasPending = sigismember(&pending, SIGPIPE) == 1
  pthread_sigmask(SIG_BLOCK, &pipeSignal, &before)
  let count = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
  let code = count < 0 ? errno : 0
  if code == EPIPE, !wasPending {
    var now = timespec()
    while sigtimedwait(&pipeSignal, nil, &now) < 0, errno == EINTR {}
  }
  pthread_sigmask(SIG_SETMASK, &before, nil)
  return (count, code)
}

private func waitUntilWritable(_ descriptor: Int32) {
  var wanted = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
  _ = poll(&wanted, 1, -1)
}
