package fangxin.complaint.consumermessage.web;

import fangxin.complaint.consumermessage.ConsumerMessageTerms;
import fangxin.complaint.consumermessage.ConsumerMessageTermsInput;
import fangxin.complaint.consumermessage.ConsumerMessageTermsService;
import fangxin.complaint.consumermessage.ConsumerMessageTermsService.ConsumerMessageTermsView;
import fangxin.organization.calendar.TimeLimit;
import fangxin.platform.ui.PageFunctions;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Page on which officers read the terms of messages of consumers, and the city's programme office changes them. */
@Named
@ViewScoped
public class MessageTermsPage implements Serializable {
    @Inject
    ConsumerMessageTermsService service;

    private transient ConsumerMessageTermsView view;
    private int issue;
    private Integer answer;
    private Integer publication;
    private Integer closing;
    private Integer check;
    private Integer duplicateDays;
    private Integer clusterMessages;
    private Integer clusterUnits;
    private Integer clusterDays;
    private Integer bundleFrom;
    private Integer readingDay;

    public void load() {
        issue = getView().issue();
        ConsumerMessageTerms terms = view.terms();
        answer = terms.answer().value();
        publication = terms.publication().value();
        closing = terms.closing().value();
        check = terms.check().value();
        duplicateDays = terms.duplicateDays();
        clusterMessages = terms.clusterMessages();
        clusterUnits = terms.clusterUnits();
        clusterDays = terms.clusterDays();
        bundleFrom = terms.bundleFrom();
        readingDay = terms.readingDay();
    }

    public String save() {
        ConsumerMessageTerms before = getView().terms();
        service.change(new ConsumerMessageTermsInput(
                issue,
                new ConsumerMessageTerms(
                        limit(answer, before.answer()),
                        limit(publication, before.publication()),
                        limit(closing, before.closing()),
                        limit(check, before.check()),
                        number(duplicateDays),
                        number(clusterMessages),
                        number(clusterUnits),
                        number(clusterDays),
                        number(bundleFrom),
                        number(readingDay))));
        PageFunctions.addFlashMessage("consumermessage.done.terms");
        return "/work/message_terms.xhtml?faces-redirect=true";
    }

    private static TimeLimit limit(Integer typed, TimeLimit before) {
        return new TimeLimit(number(typed), before.unit(), before.source());
    }

    private static int number(Integer typed) {
        return typed == null ? 0 : typed;
    }

    public ConsumerMessageTermsView getView() {
        if (view == null) {
            view = service.terms();
        }
        return view;
    }

    public Integer getAnswer() {
        return answer;
    }

    public void setAnswer(Integer answer) {
        this.answer = answer;
    }

    public Integer getPublication() {
        return publication;
    }

    public void setPublication(Integer publication) {
        this.publication = publication;
    }

    public Integer getClosing() {
        return closing;
    }

    public void setClosing(Integer closing) {
        this.closing = closing;
    }

    public Integer getCheck() {
        return check;
    }

    public void setCheck(Integer check) {
        this.check = check;
    }

    public Integer getDuplicateDays() {
        return duplicateDays;
    }

    public void setDuplicateDays(Integer duplicateDays) {
        this.duplicateDays = duplicateDays;
    }

    public Integer getClusterMessages() {
        return clusterMessages;
    }

    public void setClusterMessages(Integer clusterMessages) {
        this.clusterMessages = clusterMessages;
    }

    public Integer getClusterUnits() {
        return clusterUnits;
    }

    public void setClusterUnits(Integer clusterUnits) {
        this.clusterUnits = clusterUnits;
    }

    public Integer getClusterDays() {
        return clusterDays;
    }

    public void setClusterDays(Integer clusterDays) {
        this.clusterDays = clusterDays;
    }

    public Integer getBundleFrom() {
        return bundleFrom;
    }

    public void setBundleFrom(Integer bundleFrom) {
        this.bundleFrom = bundleFrom;
    }

    public Integer getReadingDay() {
        return readingDay;
    }

    public void setReadingDay(Integer readingDay) {
        this.readingDay = readingDay;
    }
}
