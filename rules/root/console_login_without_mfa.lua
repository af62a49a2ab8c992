-- Finds root signing in to the console without a second factor.
-- Why: the password alone was enough. Either root has no MFA, or MFA was bypassed.
-- Do: treat the sign-in as `root-console-login`. Then register a passkey or hardware MFA device for root.
-- Documented: `MFAUsed` is "No" without MFA. AWS's examples spell the opposite "Yes" for users and
-- "YES" for root; both count as MFA. A record without the field fires:
-- https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-aws-console-sign-in-events.html

return rule {
  id = "root-console-login-without-mfa",
  title = "Root signed in without MFA",
  severity = "critical",
  tags = { "cis-aws-1.5", "cis-aws-4.2", "attack.t1078.004" },

  match = {
    eventSource = "signin.amazonaws.com",
    eventName = "ConsoleLogin",
    userIdentity = { type = "Root" },
    responseElements = { ConsoleLogin = "Success" },
    additionalEventData = { MFAUsed = is_not { "Yes", "YES" } },
  },

  message = "Root signed in without MFA from {sourceIPAddress}",

  examples = {
    fires = {
      record {
        eventSource = "signin.amazonaws.com", eventName = "ConsoleLogin",
        userIdentity = { type = "Root" },
        responseElements = { ConsoleLogin = "Success" },
        additionalEventData = {
          LoginTo = "https://console.aws.amazon.com/console/home", MobileVersion = "No",
          MFAUsed = "No",
        },
      },
      record { -- MFAUsed is missing: MFA is not proven
        eventSource = "signin.amazonaws.com", eventName = "ConsoleLogin",
        userIdentity = { type = "Root" },
        responseElements = { ConsoleLogin = "Success" },
      },
    },
    quiet = {
      record { -- with MFA, as AWS's example for root spells it
        eventSource = "signin.amazonaws.com", eventName = "ConsoleLogin",
        userIdentity = { type = "Root" },
        responseElements = { ConsoleLogin = "Success" },
        additionalEventData = {
          MobileVersion = "No", MFAUsed = "YES",
          MFAIdentifier = "arn:aws:iam::111122223333:mfa/root-account-mfa-device",
        },
      },
      record { -- the sign-in failed
        eventSource = "signin.amazonaws.com", eventName = "ConsoleLogin",
        userIdentity = { type = "Root" },
        errorMessage = "Failed authentication",
        responseElements = { ConsoleLogin = "Failure" },
        additionalEventData = { MobileVersion = "No", MFAUsed = "No" },
      },
    },
  },
}
