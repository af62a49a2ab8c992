-- Finds a failed attempt to sign in to the console as root.
-- Why: few people know root's e-mail address, fewer should try it. Several attempts, or one from an
-- unknown address, mean that somebody works on the account.
-- Do: ask the owner. Unknown: check that root has MFA and that its mailbox is safe.
-- With MFA in the record the password was right and only the second factor stopped it: high.
-- Facts, documented: a failure has `errorMessage` and `responseElements`, and no `errorCode`:
-- https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-aws-console-sign-in-events.html
-- Assumed: that MFAUsed on a failure means that the password had been accepted.

return rule {
  id = "root-console-login-failed",
  title = "A sign-in as root failed",
  severity = "medium",
  tags = { "cis-aws-4.6", "attack.t1110" },

  match = {
    eventSource = "signin.amazonaws.com",
    eventName = "ConsoleLogin",
    userIdentity = { type = "Root" },
    responseElements = { ConsoleLogin = "Failure" },
  },

  severity_for = function(event)
    local mfa = event:get "additionalEventData.MFAUsed"
    if mfa == "Yes" or mfa == "YES" then
      return "high"
    end
  end,

  message = "Root sign-in failed from {sourceIPAddress} (MFA: {additionalEventData.MFAUsed})",

  examples = {
    fires = {
      { -- a wrong password
        eventVersion = "1.11",
        userIdentity = {
          type = "Root",
          principalId = "111122223333",
          arn = "arn:aws:iam::111122223333:root",
          accountId = "111122223333",
          accessKeyId = "",
        },
        eventTime = "2026-03-14T02:51:30Z",
        eventSource = "signin.amazonaws.com",
        eventName = "ConsoleLogin",
        awsRegion = "us-east-1",
        sourceIPAddress = "203.0.113.77",
        errorMessage = "Failed authentication",
        responseElements = { ConsoleLogin = "Failure" },
        additionalEventData = { MobileVersion = "No", MFAUsed = "No" },
        readOnly = false,
        eventType = "AwsConsoleSignIn",
        managementEvent = true,
        recipientAccountId = "111122223333",
        eventCategory = "Management",
      },
      { -- the right password, the wrong code: high
        eventVersion = "1.11",
        userIdentity = {
          type = "Root",
          principalId = "111122223333",
          arn = "arn:aws:iam::111122223333:root",
          accountId = "111122223333",
          accessKeyId = "",
        },
        eventTime = "2026-03-14T02:58:09Z",
        eventSource = "signin.amazonaws.com",
        eventName = "ConsoleLogin",
        awsRegion = "us-east-1",
        sourceIPAddress = "203.0.113.77",
        errorMessage = "Failed authentication",
        responseElements = { ConsoleLogin = "Failure" },
        additionalEventData = { MobileVersion = "No", MFAUsed = "Yes" },
        readOnly = false,
        eventType = "AwsConsoleSignIn",
        managementEvent = true,
        recipientAccountId = "111122223333",
        eventCategory = "Management",
      },
    },
    quiet = {
      { -- it succeeded: `root-console-login`
        eventVersion = "1.11",
        userIdentity = {
          type = "Root",
          principalId = "111122223333",
          arn = "arn:aws:iam::111122223333:root",
          accountId = "111122223333",
          accessKeyId = "",
        },
        eventTime = "2026-03-14T10:58:03Z",
        eventSource = "signin.amazonaws.com",
        eventName = "ConsoleLogin",
        awsRegion = "us-east-1",
        sourceIPAddress = "198.51.100.24",
        responseElements = { ConsoleLogin = "Success" },
        additionalEventData = { MobileVersion = "No", MFAUsed = "Yes" },
        readOnly = false,
        eventType = "AwsConsoleSignIn",
        managementEvent = true,
        recipientAccountId = "111122223333",
        eventCategory = "Management",
      },
      { -- an IAM user mistyped
        eventVersion = "1.11",
        userIdentity = {
          type = "IAMUser",
          principalId = "AIDACKCEVSQ6C2EXAMPLE",
          accountId = "111122223333",
          accessKeyId = "",
          userName = "anaya",
        },
        eventTime = "2026-03-14T08:01:44Z",
        eventSource = "signin.amazonaws.com",
        eventName = "ConsoleLogin",
        awsRegion = "eu-west-1",
        sourceIPAddress = "198.51.100.24",
        errorMessage = "Failed authentication",
        responseElements = { ConsoleLogin = "Failure" },
        additionalEventData = { MobileVersion = "No", MFAUsed = "No" },
        readOnly = false,
        eventType = "AwsConsoleSignIn",
        managementEvent = true,
        recipientAccountId = "111122223333",
        eventCategory = "Management",
      },
    },
  },
}
