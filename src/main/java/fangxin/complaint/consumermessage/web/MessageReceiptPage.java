package fangxin.complaint.consumermessage.web;

import fangxin.complaint.consumermessage.ConsumerMessageService;
import fangxin.complaint.consumermessage.ConsumerMessageState;
import fangxin.complaint.consumermessage.ConsumerMessageStep;
import fangxin.complaint.consumermessage.ConsumerMessageType;
import fangxin.complaint.consumermessage.ConsumerMessageView;
import fangxin.complaint.consumermessage.MessageReceiptInput;
import fangxin.complaint.consumermessage.MessageTextInput;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.util.List;

/**
 * Public page that shows a message to the holder of its receipt, who adds pictures and states whether the matter is
 * solved; stateless. Number and code are sent in the body of the request, so that no address states them.
 */
@Named
@RequestScoped
public class MessageReceiptPage {
    @Inject
    ConsumerMessageService service;

    @Inject
    MessageReceiptLimit limit;

    @Inject
    HttpServletRequest request;

    private String number;
    private String code;
    private String why;
    private List<Part> uploads;
    private ConsumerMessageView message;
    private List<String> pictures = List.of();
    private List<String> refused = List.of();

    public String find() {
        show(service.followUp(receipt()));
        return null;
    }

    public String solve() {
        show(service.solve(receipt()));
        return null;
    }

    public String reopen() {
        MessageReceiptInput receipt = receipt();
        show(service.followUp(receipt));
        show(service.reopen(receipt, new MessageTextInput(why)));
        why = null;
        return null;
    }

    public String addPictures() {
        MessageReceiptInput receipt = receipt();
        show(service.followUp(receipt));
        refused = UploadedPictures.store(uploads, (name, content) -> service.addPicture(receipt, name, content));
        show(service.followUp(receipt));
        return null;
    }

    private void show(ConsumerMessageView found) {
        message = found;
        pictures = service.pictures(new MessageReceiptInput(number, code));
    }

    private MessageReceiptInput receipt() {
        limit.count(request, number);
        return new MessageReceiptInput(number, code);
    }

    public boolean opens(String step) {
        return message != null && message.opens(ConsumerMessageStep.valueOf(step));
    }

    /** Returns the key of the text on the next step. */
    public String getNextKey() {
        return nextKey(message);
    }

    static String nextKey(ConsumerMessageView message) {
        boolean filed = message.state() == ConsumerMessageState.RECORDED
                && message.content().type() != ConsumerMessageType.THANKS;
        return "consumermessage.next." + (filed ? "filed" : message.state().name());
    }

    /** Returns the message, or null until it is found. */
    public ConsumerMessageView getMessage() {
        return message;
    }

    /** Returns the small copies of the pictures, as data URIs. */
    public List<String> getPictures() {
        return pictures;
    }

    /** Returns the reasons why added pictures were not stored. */
    public List<String> getRefused() {
        return refused;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public List<Part> getUploads() {
        return uploads;
    }

    public void setUploads(List<Part> uploads) {
        this.uploads = uploads;
    }
}
