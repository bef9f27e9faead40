package fangxin.merchant.web;

import java.io.Serializable;

/**
 * Form bean with the fields of a merchant's registration (商户注册): contact, name of the person, credit code, name of the
 * merchant, and office; used by the merchant's own page and by that of an officer (代办).
 */
public class RegistrationForm implements Serializable {
    private String contact;
    private String name;
    private String creditCode;
    private String merchantName;
    private String agency;

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getCreditCode() {
        return creditCode;
    }

    public void setCreditCode(String creditCode) {
        this.creditCode = creditCode;
    }

    public String getMerchantName() {
        return merchantName;
    }

    public void setMerchantName(String merchantName) {
        this.merchantName = merchantName;
    }

    public String getAgency() {
        return agency;
    }

    public void setAgency(String agency) {
        this.agency = agency;
    }
}
