-- Finds changes of root's MFA device: taken off, deleted, added, resynchronised.
-- Why: taking it off leaves a password; adding one is how an intruder locks the owner out.
-- Do: if the owner did not do it, recover the account through AWS Support, before anything else.
-- Facts, documented: the console writes the user name "AWS ROOT USER" and the serial number
-- …:mfa/root-account-mfa-device. Assumed: through the API the user name is absent or null:
-- https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-aws-console-sign-in-events.html
-- DeleteVirtualMFADevice names a device and no user: one that root deletes for a user fires too.

local takes_away = { DeactivateMFADevice = true, DeleteVirtualMFADevice = true }

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
    return takes_away[event.eventName] and "critical" or nil
  end,

  message = "{eventName} for root ({requestParameters.serialNumber}) from {sourceIPAddress}",

  examples = {
    fires = {
      { -- a device is added
        eventVersion = "1.11",
        userIdentity = {
          type = "Root",
          principalId = "111122223333",
          arn = "arn:aws:iam::111122223333:root",
          accountId = "111122223333",
          accessKeyId = "ASIAZQ3DRT7KEXAMPLE1",
        },
        eventTime = "2026-03-14T03:31:16Z",
        eventSource = "iam.amazonaws.com",
        eventName = "EnableMFADevice",
        awsRegion = "us-east-1",
        sourceIPAddress = "203.0.113.77",
        requestParameters = {
          userName = "AWS ROOT USER",
          serialNumber = "arn:aws:iam::111122223333:mfa/root-account-mfa-device",
        },
        readOnly = false,
        eventType = "AwsApiCall",
        managementEvent = true,
        recipientAccountId = "111122223333",
        eventCategory = "Management",
      },
      { -- a device with a name of its own is taken off: critical
        eventVersion = "1.11",
        userIdentity = {
          type = "Root",
          principalId = "111122223333",
          arn = "arn:aws:iam::111122223333:root",
          accountId = "111122223333",
          accessKeyId = "ASIAZQ3DRT7KEXAMPLE1",
        },
        eventTime = "2026-03-14T03:30:48Z",
        eventSource = "iam.amazonaws.com",
        eventName = "DeactivateMFADevice",
        awsRegion = "us-east-1",
        sourceIPAddress = "203.0.113.77",
        requestParameters = { serialNumber = "arn:aws:iam::111122223333:mfa/office-safe" },
        readOnly = false,
        eventType = "AwsApiCall",
        managementEvent = true,
        recipientAccountId = "111122223333",
        eventCategory = "Management",
      },
      { -- a user tries, and may not: medium
        eventVersion = "1.11",
        userIdentity = {
          type = "IAMUser",
          principalId = "AIDACKCEVSQ6C2EXAMPLE",
          arn = "arn:aws:iam::111122223333:user/backup",
          accountId = "111122223333",
          accessKeyId = "AKIAI44QH8DHBEXAMPLE",
          userName = "backup",
        },
        eventTime = "2026-03-14T01:58:21Z",
        eventSource = "iam.amazonaws.com",
        eventName = "DeleteVirtualMFADevice",
        awsRegion = "us-east-1",
        sourceIPAddress = "203.0.113.77",
        errorCode = "AccessDenied",
        requestParameters = {
          serialNumber = "arn:aws:iam::111122223333:mfa/root-account-mfa-device",
        },
        readOnly = false,
        eventType = "AwsApiCall",
        managementEvent = true,
        recipientAccountId = "111122223333",
        eventCategory = "Management",
      },
    },
    quiet = {
      { -- root helps an IAM user with a new phone
        eventVersion = "1.11",
        userIdentity = {
          type = "Root",
          principalId = "111122223333",
          arn = "arn:aws:iam::111122223333:root",
          accountId = "111122223333",
          accessKeyId = "ASIAZQ3DRT7KEXAMPLE1",
        },
        eventTime = "2026-03-14T09:41:00Z",
        eventSource = "iam.amazonaws.com",
        eventName = "DeactivateMFADevice",
        awsRegion = "us-east-1",
        sourceIPAddress = "198.51.100.24",
        requestParameters = {
          userName = "anaya", serialNumber = "arn:aws:iam::111122223333:mfa/anaya",
        },
        readOnly = false,
        eventType = "AwsApiCall",
        managementEvent = true,
        recipientAccountId = "111122223333",
        eventCategory = "Management",
      },
      { -- a user adds a device
        eventVersion = "1.11",
        userIdentity = {
          type = "IAMUser",
          principalId = "AIDACKCEVSQ6C2EXAMPLE",
          arn = "arn:aws:iam::111122223333:user/anaya",
          accountId = "111122223333",
          accessKeyId = "ASIAZQ3DRT7KEXAMPLE2",
          userName = "anaya",
        },
        eventTime = "2026-03-14T09:44:00Z",
        eventSource = "iam.amazonaws.com",
        eventName = "EnableMFADevice",
        awsRegion = "us-east-1",
        sourceIPAddress = "198.51.100.24",
        requestParameters = {
          userName = "anaya", serialNumber = "arn:aws:iam::111122223333:mfa/anaya",
        },
        readOnly = false,
        eventType = "AwsApiCall",
        managementEvent = true,
        recipientAccountId = "111122223333",
        eventCategory = "Management",
      },
    },
  },
}
