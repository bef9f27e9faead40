package fangxin.complaint.channel.web;

import fangxin.common.NotFound;
import fangxin.common.RuleViolation;
import fangxin.common.validation.Constraints;
import fangxin.complaint.channel.ConsumerChannel;
import fangxin.complaint.channel.ConsumerChannel.ChannelPurpose;
import fangxin.complaint.channel.ConsumerChannelInput;
import fangxin.complaint.channel.ConsumerChannelService;
import fangxin.complaint.channel.ConsumerChannelService.ConsumerChannelTermsView;
import fangxin.complaint.channel.ConsumerChannelTerms;
import fangxin.organization.drafting.web.AbstractIssuePage;
import fangxin.platform.ui.LocalizedInput;
import fangxin.platform.ui.PageFunctions;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * Faces bean of two pages on which an officer of the city's office changes the channels for consumers: the list, where
 * the officer changes their source, and the form, where the officer adds, changes or removes one channel.
 */
@Named
@ViewScoped
public class ConsumerChannelsPage extends AbstractIssuePage {
    private static final String LIST = "/work/consumer_channels.xhtml?faces-redirect=true";

    @Inject
    ConsumerChannelService service;

    private transient ConsumerChannelTermsView terms;
    private String code;
    private String source;
    private String newCode;
    private ChannelPurpose purpose;
    private LocalizedInput name = new LocalizedInput();
    private LocalizedInput wording = new LocalizedInput();
    private String phone;
    private String address;

    public void load() {
        open(getTerms().issue());
        source = terms.terms().source();
        if (!isFresh()) {
            ConsumerChannel of = terms.terms().find(code).orElseThrow(() -> new NotFound(code));
            purpose = of.purpose();
            name = new LocalizedInput(of.name());
            wording = new LocalizedInput(of.text());
            phone = of.phone();
            address = of.address();
        }
    }

    public String saveSource() {
        return change(current().withSource(source));
    }

    public String saveChannel() {
        if (isFresh() && current().find(newCode).isPresent()) {
            throw RuleViolation.at("code", "channel.twice");
        }
        return change(current()
                .with(Constraints.check(new ConsumerChannel(
                        isFresh() ? newCode : code, purpose, name.read(), wording.read(), phone, address))));
    }

    public String removeChannel() {
        return change(current().without(code));
    }

    /** Returns the present channels: a form changes only its own channel, so that later changes of others remain. */
    private ConsumerChannelTerms current() {
        return service.terms().terms();
    }

    private String change(ConsumerChannelTerms changed) {
        service.change(new ConsumerChannelInput(basedOn(), changed));
        return PageFunctions.withFlashMessage("channel.saved", LIST);
    }

    @Override
    protected NewestIssue newest() {
        ConsumerChannelTermsView now = service.terms();
        return new NewestIssue(now.issue(), now.by(), now.enteredAt());
    }

    /** Returns whether the form adds a new channel. */
    public boolean isFresh() {
        return code == null || code.isBlank();
    }

    public ConsumerChannelTermsView getTerms() {
        if (terms == null) {
            terms = service.terms();
        }
        return terms;
    }

    public ChannelPurpose[] getPurposes() {
        return ChannelPurpose.values();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public String getNewCode() {
        return newCode;
    }

    public void setNewCode(String newCode) {
        this.newCode = newCode;
    }

    public ChannelPurpose getPurpose() {
        return purpose;
    }

    public void setPurpose(ChannelPurpose purpose) {
        this.purpose = purpose;
    }

    public LocalizedInput getName() {
        return name;
    }

    public LocalizedInput getWording() {
        return wording;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }
}
