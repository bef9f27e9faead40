package fangxin.platform.config.planted;

import fangxin.organization.identity.RunAsAccount;

/** Acts as an account outside of the demonstration. */
class ActsAsAnAccount {
    RunAsAccount accounts;
}
