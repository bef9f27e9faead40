package fangxin.naming.objection.web;

import fangxin.naming.objection.ObjectionChannel;
import fangxin.naming.objection.ObjectionInput;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * Form bean of an objection to a candidacy on notice or to a pledge that came by letter, phone or visit and that an
 * officer enters (代录): channel, day, statement, name and contact.
 */
public class EnteredObjectionForm implements Serializable {
    private ObjectionChannel channel;
    private LocalDate receivedOn;
    private String statement;
    private String name;
    private String contact;

    /** @param item the item of a notice that the objection concerns; 0 where it concerns none */
    public ObjectionInput read(int item) {
        return new ObjectionInput(item, channel, statement, name, contact, receivedOn);
    }

    public List<ObjectionChannel> getChannels() {
        return List.of(ObjectionChannel.LETTER, ObjectionChannel.PHONE, ObjectionChannel.VISIT);
    }

    public ObjectionChannel getChannel() {
        return channel;
    }

    public void setChannel(ObjectionChannel channel) {
        this.channel = channel;
    }

    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }

    public String getStatement() {
        return statement;
    }

    public void setStatement(String statement) {
        this.statement = statement;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }
}
