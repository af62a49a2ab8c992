-- Finds a failed console sign-in as root.
-- Why: few people know root's e-mail address, and fewer should use it. Several attempts, or one from an
-- unknown address, mean that the account is being attacked.
-- Do: ask the account's owner. If the attempt is unknown, check that root has MFA and that its mailbox
-- is secure. If MFA was used, the password was right and only the second factor stopped it: high.
-- Documented: a failure has `errorMessage` and `responseElements`, and no `errorCode`:
-- https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-aws-console-sign-in-events.html
-- Assumed: MFAUsed in a failure means that the password was accepted.

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
      record { -- wrong password
        eventSource = "signin.amazonaws.com", eventName = "ConsoleLogin",
        userIdentity = { type = "Root" },
        errorMessage = "Failed authentication",
        responseElements = { ConsoleLogin = "Failure" },
        additionalEventData = { MobileVersion = "No", MFAUsed = "No" },
      },
      record { -- right password, wrong MFA code: high
        eventSource = "signin.amazonaws.com", eventName = "ConsoleLogin",
        userIdentity = { type = "Root" },
        errorMessage = "Failed authentication",
        responseElements = { ConsoleLogin = "Failure" },
        additionalEventData = { MobileVersion = "No", MFAUsed = "Yes" },
      },
    },
    quiet = {
      record { -- success: `root-console-login`
        eventSource = "signin.amazonaws.com", eventName = "ConsoleLogin",
        userIdentity = { type = "Root" },
        responseElements = { ConsoleLogin = "Success" },
        additionalEventData = { MobileVersion = "No", MFAUsed = "Yes" },
      },
      record { -- an IAM user; the record of a failure has no ARN
        eventSource = "signin.amazonaws.com", eventName = "ConsoleLogin",
        userIdentity = { type = "IAMUser", userName = "anaya", arn = absent },
        errorMessage = "Failed authentication",
        responseElements = { ConsoleLogin = "Failure" },
        additionalEventData = { MobileVersion = "No", MFAUsed = "No" },
      },
    },
  },
}
