package fangxin.commitment.compensation.web;

import fangxin.commitment.compensation.CompensationCoverEndInput;
import fangxin.commitment.compensation.CompensationCoverInput;
import fangxin.commitment.compensation.CompensationEndInput;
import fangxin.commitment.compensation.CompensationReasonInput;
import fangxin.commitment.compensation.CompensationRevisionInput;
import fangxin.commitment.compensation.CompensationSchemeView.CompensationSchemeDetails;
import fangxin.commitment.compensation.CompensationSchemeView.StatementView;
import fangxin.commitment.compensation.CompensationService;
import fangxin.commitment.compensation.CompensationStatementInput;
import fangxin.commitment.compensation.CompensationStatementType;
import fangxin.platform.http.UploadedFiles;
import fangxin.platform.ui.PageFunctions;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Page of one scheme of advance compensation, with agreement, balance, statements, units and journal: officers of its
 * office keep statements, cover units and end the agreement there, the second officer revises the scheme and takes
 * statements back.
 */
@Named
@ViewScoped
public class CompensationSchemePage implements Serializable {
    @Inject
    CompensationService service;

    private String number;
    private CompensationStatementType type;
    private BigDecimal amount;
    private LocalDate statedOn;
    private transient Part upload;
    private String phone;
    private String document;
    private BigDecimal agreedAmount;
    private BigDecimal mostPerClaim;
    private BigDecimal mostPerYear;
    private String revisionReason;
    private String statement;
    private String because;
    private String titles;
    private LocalDate from;
    private String title;
    private LocalDate coverLastDay;
    private LocalDate lastDay;
    private String reason;

    private CompensationSchemeDetails details;

    public void load() {
        details = service.scheme(number);
        phone = details.scheme().holder().phone();
        document = details.scheme().document();
        agreedAmount = details.scheme().limits().agreed();
        mostPerClaim = details.scheme().limits().perClaim();
        mostPerYear = details.scheme().limits().perYear();
    }

    /** Revises the scheme as the second officer. */
    public String revise() {
        service.revise(
                number,
                new CompensationRevisionInput(
                        phone, document, agreedAmount, mostPerClaim, mostPerYear, revisionReason));
        return done("REVISE");
    }

    public String state() {
        CompensationStatementInput input = new CompensationStatementInput(type, amount, statedOn);
        if (UploadedFiles.store(upload, (name, content) -> service.state(number, input, name, content))
                .isEmpty()) {
            service.state(number, input, null, null);
        }
        return done("STATE");
    }

    /** Revokes a statement as the second officer. */
    public String withdraw() {
        service.withdraw(number, statement, new CompensationReasonInput(because));
        return done("WITHDRAW");
    }

    /** Returns the statements that the reader can revoke. */
    public List<StatementView> getWithdrawable() {
        return details.statements().stream().filter(StatementView::withdrawable).toList();
    }

    public String cover() {
        List<String> numbers = Stream.of(titles == null ? "" : titles)
                .flatMap(text -> Arrays.stream(text.split("[\\s,;，；、]+")))
                .filter(text -> !text.isEmpty())
                .toList();
        service.cover(number, new CompensationCoverInput(numbers, from));
        return done("COVER");
    }

    public String uncover() {
        service.uncover(number, new CompensationCoverEndInput(title, coverLastDay));
        return done("UNCOVER");
    }

    public String end() {
        service.end(number, new CompensationEndInput(lastDay, reason));
        return done("END");
    }

    private String done(String step) {
        PageFunctions.addFlashMessage(
                "compensation.done." + step, details.scheme().holder().name());
        return "/work/compensation_scheme.xhtml?faces-redirect=true&number=" + number;
    }

    /** Returns the types of statement that an officer enters here: a recovery is entered at its payment. */
    public List<CompensationStatementType> getTypes() {
        return details.scheme().balance().statedOn() == null
                ? List.of(CompensationStatementType.OPENING)
                : List.of(CompensationStatementType.REPLENISHED, CompensationStatementType.CONFIRMED);
    }

    public CompensationSchemeDetails getDetails() {
        return details;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public CompensationStatementType getType() {
        return type;
    }

    public void setType(CompensationStatementType type) {
        this.type = type;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    public LocalDate getStatedOn() {
        return statedOn;
    }

    public void setStatedOn(LocalDate statedOn) {
        this.statedOn = statedOn;
    }

    public Part getUpload() {
        return upload;
    }

    public void setUpload(Part upload) {
        this.upload = upload;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document;
    }

    public BigDecimal getAgreedAmount() {
        return agreedAmount;
    }

    public void setAgreedAmount(BigDecimal agreedAmount) {
        this.agreedAmount = agreedAmount;
    }

    public BigDecimal getMostPerClaim() {
        return mostPerClaim;
    }

    public void setMostPerClaim(BigDecimal mostPerClaim) {
        this.mostPerClaim = mostPerClaim;
    }

    public BigDecimal getMostPerYear() {
        return mostPerYear;
    }

    public void setMostPerYear(BigDecimal mostPerYear) {
        this.mostPerYear = mostPerYear;
    }

    public String getRevisionReason() {
        return revisionReason;
    }

    public void setRevisionReason(String revisionReason) {
        this.revisionReason = revisionReason;
    }

    public String getStatement() {
        return statement;
    }

    public void setStatement(String statement) {
        this.statement = statement;
    }

    public String getBecause() {
        return because;
    }

    public void setBecause(String because) {
        this.because = because;
    }

    public String getTitles() {
        return titles;
    }

    public void setTitles(String titles) {
        this.titles = titles;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public LocalDate getCoverLastDay() {
        return coverLastDay;
    }

    public void setCoverLastDay(LocalDate coverLastDay) {
        this.coverLastDay = coverLastDay;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
