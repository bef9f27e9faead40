package fangxin.complaint.survey.web;

import fangxin.complaint.survey.PublicSurveyService;
import fangxin.complaint.survey.SurveyAnswerInput;
import fangxin.complaint.survey.SurveyView.SurveyForm;
import fangxin.naming.notice.PublicFormToken;
import fangxin.organization.calendar.BusinessClock;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Public page by which a consumer answers a satisfaction survey on a phone, and which shows the aggregated result once
 * the survey is over; stateless, it works without script. A form that was sent twice is one answer.
 */
@Named
@RequestScoped
public class SurveyFormPage {
    private static final String PURPOSE = "survey";

    @Inject
    PublicSurveyService service;

    @Inject
    PublishedSurveys published;

    @Inject
    SurveyAnswerLimit limit;

    @Inject
    BusinessClock businessClock;

    @Inject
    @RequestParameterMap
    Map<String, String> parameters;

    @Inject
    HttpServletRequest request;

    private String number;
    private String token;
    private SurveyForm survey;
    private final Map<String, Integer> points = new HashMap<>();
    private String words;
    private boolean answered;

    @PostConstruct
    void read() {
        number = parameters.get("number");
        token = parameters.get("token");
    }

    public String submit() {
        PublicFormToken made =
                PublicFormToken.of(token, PURPOSE, businessClock.now().at());
        String device = SurveyAnswerLimit.deviceOfBrowser(request).orElse(made.number());
        limit.count(request, () -> service.answer(number, new SurveyAnswerInput(points, words), device));
        SurveyAnswerLimit.remember(
                (HttpServletResponse)
                        FacesContext.getCurrentInstance().getExternalContext().getResponse(),
                device);
        answered = true;
        return null;
    }

    public SurveyForm getSurvey() {
        if (survey == null) {
            survey = published.survey(number);
        }
        return survey;
    }

    /** Returns the token of the form: that of the submitted form, so that a second submission is the same answer. */
    public String getToken() {
        if (token == null) {
            token = PublicFormToken.fresh(PURPOSE, businessClock.now().at()).text();
        }
        return token;
    }

    /** Returns the points of the scale, the best first. */
    public List<Integer> getScale() {
        return List.of(5, 4, 3, 2, 1);
    }

    public Map<String, Integer> getPoints() {
        return points;
    }

    public boolean isAnswered() {
        return answered;
    }

    public String getNumber() {
        return number;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
