package fangxin.supervision.renewal.web;

import fangxin.common.validation.Constraints;
import fangxin.supervision.renewal.RenewalContent;
import fangxin.supervision.renewal.RenewalContentView;
import java.io.Serializable;

/**
 * Form bean of the content of an application for renewal, for the holder's page and for the one of the office. It has no
 * inputs for sign and address, which are those of the title.
 */
public class RenewalForm implements Serializable {
    private String contactName;
    private String contactPhone;
    private String promises;
    private String changes;

    RenewalForm(RenewalContentView content) {
        contactName = content.contactName();
        contactPhone = content.contactPhone();
        promises = content.promises();
        changes = content.changes();
    }

    /** Returns the typed content, after checking the constraints of its fields. */
    RenewalContent content() {
        return Constraints.check(new RenewalContent(null, null, contactName, contactPhone, promises, changes));
    }

    public String getContactName() {
        return contactName;
    }

    public void setContactName(String contactName) {
        this.contactName = contactName;
    }

    public String getContactPhone() {
        return contactPhone;
    }

    public void setContactPhone(String contactPhone) {
        this.contactPhone = contactPhone;
    }

    public String getPromises() {
        return promises;
    }

    public void setPromises(String promises) {
        this.promises = promises;
    }

    public String getChanges() {
        return changes;
    }

    public void setChanges(String changes) {
        this.changes = changes;
    }
}
