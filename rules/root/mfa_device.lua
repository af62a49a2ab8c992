-- Finds changes of root's MFA device: added, removed, deleted, resynchronized.
-- Why: without the device only the password is left. An attacker who adds one locks the owner out.
-- Do: if the owner did not make the change, recover the account through AWS Support first.
-- Documented: the console writes the user name "AWS ROOT USER" and the serial number
-- …:mfa/root-account-mfa-device. Assumed: through the API the user name is absent or null:
-- https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-aws-console-sign-in-events.html
-- DeleteVirtualMFADevice names a device and no user: the rule also fires when root deletes a user's device.

local removals = { DeactivateMFADevice = true, DeleteVirtualMFADevice = true }

return rule {
  id = "root-mfa-device-changed",
  title = "Root's MFA device was changed",
  severity = "high",
  tags = { "cis-aws-1.5", "attack.t1556.006" },

  match = {
    eventSource = "iam.amazonaws.com",
    eventName = {
      "DeactivateMFADevice", "DeleteVirtualMFADevice", "EnableMFADevice", "ResyncMFADevice",
    },
    any_of {
      { ["requestParameters.serialNumber"] = ends_with ":mfa/root-account-mfa-device" },
      {
        ["userIdentity.type"] = "Root",
        ["requestParameters.userName"] = any_of { absent, is_null, "AWS ROOT USER" },
      },
    },
  },

  severity_for = function(event)
    if event.errorCode then
      return "medium"
    end
    return removals[event.eventName] and "critical" or nil
  end,

  message = "{eventName} for root ({requestParameters.serialNumber}) from {sourceIPAddress}",

  examples = {
    fires = {
      record { -- a device is added
        eventSource = "iam.amazonaws.com", eventName = "EnableMFADevice",
        userIdentity = { type = "Root" },
        requestParameters = {
          userName = "AWS ROOT USER",
          serialNumber = "arn:aws:iam::111122223333:mfa/root-account-mfa-device",
        },
      },
      record { -- a device with a name of its own is removed: critical
        eventSource = "iam.amazonaws.com", eventName = "DeactivateMFADevice",
        userIdentity = { type = "Root" },
        requestParameters = { serialNumber = "arn:aws:iam::111122223333:mfa/office-safe" },
      },
      record { -- a user's attempt is denied: medium
        eventSource = "iam.amazonaws.com", eventName = "DeleteVirtualMFADevice",
        userIdentity = { type = "IAMUser", userName = "backup" },
        errorCode = "AccessDenied",
        requestParameters = {
          serialNumber = "arn:aws:iam::111122223333:mfa/root-account-mfa-device",
        },
      },
    },
    quiet = {
      record { -- root replaces an IAM user's device
        eventSource = "iam.amazonaws.com", eventName = "DeactivateMFADevice",
        userIdentity = { type = "Root" },
        requestParameters = {
          userName = "anaya", serialNumber = "arn:aws:iam::111122223333:mfa/anaya",
        },
      },
      record { -- a user adds a device
        eventSource = "iam.amazonaws.com", eventName = "EnableMFADevice",
        userIdentity = { type = "IAMUser", userName = "anaya" },
        requestParameters = {
          userName = "anaya", serialNumber = "arn:aws:iam::111122223333:mfa/anaya",
        },
      },
    },
  },
}
