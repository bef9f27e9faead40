package fangxin.complaint.consumermessage.web;

import fangxin.common.RuleViolation;
import fangxin.complaint.consumermessage.ConsumerMessageInput;
import fangxin.complaint.consumermessage.ConsumerMessageService;
import fangxin.complaint.consumermessage.ConsumerMessageService.ReportedUnit;
import fangxin.complaint.consumermessage.ConsumerMessageType;
import fangxin.complaint.consumermessage.MessageReceipt;
import fangxin.complaint.consumermessage.MessageReceiptInput;
import fangxin.naming.notice.PublicFormToken;
import fangxin.organization.calendar.BusinessClock;
import fangxin.platform.config.RateLimiter;
import fangxin.platform.config.RequestLimits;
import fangxin.platform.http.ClientAddress;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Public page with the form by which a consumer writes to a titled unit in any state, or to an unknown one, or reports
 * its plaque as covered, missing or false; it answers with a receipt, is stateless, and works without script. A form
 * that was sent twice is one message; pictures that are refused leave the message entered.
 */
@Named
@RequestScoped
public class NewConsumerMessagePage {
    private static final String PLAQUE = "PLAQUE";

    @Inject
    ConsumerMessageService service;

    @Inject
    RateLimiter limit;

    @Inject
    MessageNoticeLimit notices;

    @Inject
    BusinessClock businessClock;

    /** Request parameters, with the number from the path of the forwarded address. */
    @Inject
    @RequestParameterMap
    Map<String, String> parameters;

    @Inject
    HttpServletRequest request;

    private String number;
    private String token;
    private ReportedUnit unit;
    private String subject;
    private ConsumerMessageType plaque;
    private String words;
    private String contact;
    private boolean stationContact;
    private List<Part> uploads;
    private MessageReceipt receipt;
    private List<String> refused = List.of();

    @PostConstruct
    void read() {
        number = parameters.get("number");
        token = parameters.get("token");
    }

    public String submit() {
        PublicFormToken made =
                PublicFormToken.of(token, "report", businessClock.now().at());
        ConsumerMessageInput input = new ConsumerMessageInput(number, type(), words, contact, stationContact);
        receipt = limit.countAccepted(
                "consumer-message/" + ClientAddress.hostOf(request),
                RequestLimits.shipped().consumerMessages(),
                () -> service.send(input, made, () -> notices.allows(request)));
        refused = UploadedPictures.store(
                uploads,
                (name, content) ->
                        service.addPicture(new MessageReceiptInput(receipt.number(), receipt.code()), name, content));
        return null;
    }

    /** Returns whether a newer code has replaced the scanned code of the unit. */
    public boolean isReplaced() {
        return "replaced".equals(parameters.get("code"));
    }

    public ReportedUnit getUnit() {
        if (unit == null) {
            unit = service.unit(number);
        }
        return unit;
    }

    /** Returns the token of the form: that of the submitted form, so that a second submission is the same message. */
    public String getToken() {
        if (token == null) {
            token = PublicFormToken.fresh("report", businessClock.now().at()).text();
        }
        return token;
    }

    /** Returns the subjects of a message: a type of message, or the plaque, whose problem is a second choice. */
    public List<String> getSubjects() {
        return Stream.concat(ConsumerMessageType.onPaper().stream().map(Enum::name), Stream.of(PLAQUE))
                .toList();
    }

    public List<ConsumerMessageType> getPlaqueTypes() {
        return Arrays.stream(ConsumerMessageType.values())
                .filter(ConsumerMessageType::isPlaqueReport)
                .toList();
    }

    private ConsumerMessageType type() {
        if (!PLAQUE.equals(subject)) {
            return subject == null ? null : ConsumerMessageType.valueOf(subject);
        }
        if (plaque == null) {
            throw RuleViolation.at("plaque", "consumermessage.plaque.missing");
        }
        return plaque;
    }

    /** Returns the receipt, or null until the message was entered. */
    public MessageReceipt getReceipt() {
        return receipt;
    }

    /** Returns the key of the text on the next step. */
    public String getNextKey() {
        if (!getUnit().known()) {
            return "consumermessage.next.unmatched";
        }
        if (type().isPlaqueReport()) {
            return "consumermessage.next.TO_CHECK";
        }
        if (!getUnit().reached()) {
            return "consumermessage.next.unreached";
        }
        return type() == ConsumerMessageType.THANKS ? "consumermessage.next.thanks" : "consumermessage.next";
    }

    /** Returns the reasons why pictures of the entered message were not stored. */
    public List<String> getRefused() {
        return refused;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public ConsumerMessageType getPlaque() {
        return plaque;
    }

    public void setPlaque(ConsumerMessageType plaque) {
        this.plaque = plaque;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    /** Returns whether a station to which the message is escalated receives the contact too. */
    public boolean isStationContact() {
        return stationContact;
    }

    public void setStationContact(boolean stationContact) {
        this.stationContact = stationContact;
    }

    public List<Part> getUploads() {
        return uploads;
    }

    public void setUploads(List<Part> uploads) {
        this.uploads = uploads;
    }
}
