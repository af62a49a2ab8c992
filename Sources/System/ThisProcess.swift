internal import Glibc

/// What the system knows of this process, and of the machine it runs on.
package enum ThisProcess {
  /// Its number.
  package static var id: Int32 { getpid() }

  /// The path of the program that runs.
  package static var executable: String? { FileSystem.resolved("/proc/self/exe") }

  /// Processors that can be used; at least 1.
  package static var processors: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  /// The home folder in the user's entry of the password file.
  package static var homeFolder: String? {
    var entry = passwd()
    var found: UnsafeMutablePointer<passwd>?
    var buffer = [CChar](repeating: 0, count: 16384)
    guard getpwuid_r(getuid(), &entry, &buffer, buffer.count, &found) == 0, found != nil,
      let folder = entry.pw_dir
    else { return nil }
    return String(cString: folder)
  }

  /// The machine's clock: the time since 1970-01-01T00:00:00Z.
  package static var time: (seconds: Int64, nanoseconds: Int32) {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    return (Int64(now.tv_sec), Int32(now.tv_nsec))
  }

  /// Ends the process at once, with the terminal as it was. Nothing else is cleaned up: calls that were given up may
  /// still be ending on other threads, and exit(3) would take the globals from under them.
  package static func end(_ status: Int32) -> Never {
    TerminalMode.restore()
    _exit(status)
  }
}
