package fangxin.platform.notification;

import java.util.Optional;

/**
 * Interface of the senders of messages, one implementation for each channel (mail, SMS), which hand a message to a mail
 * server or to a provider of SMS.
 */
interface MessageSender {
    /**
     * Message in the form that is sent.
     *
     * @param id the same with every attempt, by which provider and reader recognise a repetition
     */
    record OutgoingMessage(String id, String recipient, String subject, String body) {}

    OutboxMessage.Channel channel();

    /** Hands a message to the server; a return means that the server has accepted it. */
    void send(OutgoingMessage message) throws SendingFailure;

    /** Maker of the sender that the settings configure; none where they configure none, and messages stay. */
    interface Configured {
        Optional<MessageSender> sender();
    }
}
