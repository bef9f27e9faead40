package fangxin.complaint.consumermessage;

import fangxin.naming.title.Title;

/**
 * Value of the unit to which a consumer addresses a message: its number, its title where it is known, the office that
 * receives the message, and whether the sender represents the unit.
 *
 * @param number number of the title, or the number as it was entered where none has it
 * @param title  null where the unit is not known
 * @param office the office that receives the message
 * @param own    whether the message comes from who represents the unit
 */
record AddressedUnit(String number, Title title, String office, boolean own) {}
