package fangxin.common.privacy;

/**
 * Enum of the kinds of personal data that a text can contain (个人信息类别), such as a name, a phone number, an identity
 * number or an address.
 */
public enum PersonalDataKind {
    /** A mobile or landline number of a person. */
    PHONE,
    /** A number of a resident identity card or a passport. */
    IDENTITY_NUMBER,
    BANK_CARD,
    EMAIL,
    /** An account of WeChat or QQ. */
    MESSENGER_ACCOUNT,
    LICENCE_PLATE,
    /** An address as exact as a house, a unit or a room where a person lives. */
    HOME_ADDRESS,
    PERSON_NAME,
    /** The day on which a person was born, with the year. */
    BIRTH_DATE,
    /** Words that speak of the name of a person, which stands at an unknown place of the text. */
    SPOKEN_NAME
}
