package fangxin.administration.formdesign.web;

import fangxin.administration.formdesign.FormDraftService;
import fangxin.administration.formdesign.PledgeTextInput;
import fangxin.administration.formdesign.SubjectTypeService;
import fangxin.common.RuleViolation;
import fangxin.common.validation.Length;
import fangxin.criteria.model.SubjectType;
import fangxin.procedure.application.FormDefinition;
import fangxin.procedure.application.Question;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * REST resource of subject types, and of drafts of application forms with their questions, evidence and pledge, up to
 * publication. An edit of a draft states the revision on which it is based; where another person has changed the same
 * part since, it is refused (409).
 */
@Path("authoring")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Administration")
public class FormDesignResource {
    /** Whether a subject type is in use. */
    public record SubjectTypeUse(boolean inUse) {}

    /** @param from code of the form whose newest edition is copied */
    public record NewFormDraft(
            @Length(max = 30) String form, @Length(max = 30) String from) {}

    /**
     * @param task     needed for a question that is new
     * @param revision the revision of the draft that the editor has read, also in the following ones
     */
    public record QuestionInput(
            @Length(max = 30) String task,
            Question question,
            @NotNull @Min(0) Integer revision) {}

    /** Direction in which a question is moved. */
    public record QuestionMove(boolean up, @NotNull @Min(0) Integer revision) {}

    /** Type of evidence that is added or changed. */
    public record EvidenceInput(
            @NotNull FormDefinition.EvidenceType evidence,
            @NotNull @Min(0) Integer revision) {}

    /** New texts of the pledge. */
    public record PledgeInput(
            @NotNull @Valid PledgeTextInput pledge,
            @NotNull @Min(0) Integer revision) {}

    /** Revision of the draft that the editor has read. */
    public record FormRevisionInput(@Min(0) int revision) {}

    @Inject
    SubjectTypeService subjectTypes;

    @Inject
    FormDraftService forms;

    @GET
    @Path("subject-types")
    public List<SubjectTypeService.SubjectTypeView> subjectTypes() {
        return subjectTypes.all();
    }

    @POST
    @Path("subject-types")
    @Operation(summary = "Add a subject type")
    @APIResponseSchema(value = SubjectTypeService.SubjectTypeView.class, responseCode = "201")
    public Response add(@NotNull SubjectType.SubjectTypeTerms terms) {
        subjectTypes.add(terms);
        return Response.created(URI.create("authoring/subject-types/" + terms.code()))
                .entity(subjectTypes.byCode(terms.code()))
                .build();
    }

    @PUT
    @Path("subject-types/{code}")
    public SubjectTypeService.SubjectTypeView amend(
            @PathParam("code") String code, @NotNull SubjectType.SubjectTypeTerms terms) {
        subjectTypes.amend(new SubjectType.SubjectTypeTerms(
                code,
                terms.name(),
                terms.digits(),
                terms.form(),
                terms.sheets(),
                terms.byTrade(),
                terms.composite(),
                terms.memberTypes(),
                terms.authority(),
                terms.site()));
        return subjectTypes.byCode(code);
    }

    @POST
    @Path("subject-types/{code}/use")
    public SubjectTypeService.SubjectTypeView use(@PathParam("code") String code, @NotNull SubjectTypeUse use) {
        subjectTypes.use(code, use.inUse());
        return subjectTypes.byCode(code);
    }

    @GET
    @Path("forms")
    public List<FormDraftService.FormSummary> forms() {
        return forms.forms();
    }

    @POST
    @Path("forms")
    @Operation(summary = "Create the draft of a form's next edition, or of a new form, as a copy")
    @APIResponseSchema(value = FormDraftService.FormDraftView.class, responseCode = "201")
    public Response begin(@NotNull @Valid NewFormDraft begin) {
        FormDraftService.FormDraftView draft = forms.begin(begin.form(), begin.from());
        return Response.created(URI.create("authoring/forms/" + draft.form()))
                .entity(draft)
                .build();
    }

    @GET
    @Path("forms/{form}")
    @Operation(summary = "The draft of a form")
    public FormDraftService.FormDraftView draft(@PathParam("form") String form) {
        return forms.draft(form);
    }

    @PUT
    @Path("forms/{form}/questions/{code}")
    public FormDraftService.FormDraftView put(
            @PathParam("form") String form, @PathParam("code") String code, @NotNull @Valid QuestionInput put) {
        Question given = Optional.ofNullable(put.question())
                .orElseThrow(() -> RuleViolation.at("question", "formdesign.question"));
        return forms.put(
                form,
                put.task(),
                new Question(
                        code,
                        given.label(),
                        given.hint(),
                        given.type(),
                        given.required(),
                        given.needed(),
                        given.bounds(),
                        given.options(),
                        given.personal(),
                        given.example()),
                put.revision());
    }

    @DELETE
    @Path("forms/{form}/questions/{code}")
    public FormDraftService.FormDraftView removeQuestion(
            @PathParam("form") String form,
            @PathParam("code") String code,
            @QueryParam("revision") @NotNull @Min(0) Integer revision) {
        return forms.removeQuestion(form, code, revision);
    }

    @POST
    @Path("forms/{form}/questions/{code}/move")
    public FormDraftService.FormDraftView move(
            @PathParam("form") String form, @PathParam("code") String code, @NotNull @Valid QuestionMove move) {
        return forms.move(form, code, move.up(), move.revision());
    }

    @PUT
    @Path("forms/{form}/evidence/{code}")
    public FormDraftService.FormDraftView put(
            @PathParam("form") String form, @PathParam("code") String code, @NotNull @Valid EvidenceInput put) {
        FormDefinition.EvidenceType evidence = put.evidence();
        return forms.put(
                form,
                new FormDefinition.EvidenceType(
                        code,
                        evidence.title(),
                        evidence.hint(),
                        evidence.min(),
                        evidence.max(),
                        evidence.examples(),
                        evidence.needed(),
                        evidence.unless()),
                put.revision());
    }

    @DELETE
    @Path("forms/{form}/evidence/{code}")
    public FormDraftService.FormDraftView removeEvidence(
            @PathParam("form") String form,
            @PathParam("code") String code,
            @QueryParam("revision") @NotNull @Min(0) Integer revision) {
        return forms.removeEvidence(form, code, revision);
    }

    @PUT
    @Path("forms/{form}/pledge")
    public FormDraftService.FormDraftView word(@PathParam("form") String form, @NotNull @Valid PledgeInput word) {
        return forms.word(form, word.pledge(), word.revision());
    }

    @POST
    @Path("forms/{form}/renumber")
    @Operation(summary = "Number the questions and files again that the draft has added; conditions follow")
    public FormDraftService.FormDraftView renumber(@PathParam("form") String form) {
        return forms.renumber(form);
    }

    @POST
    @Path("forms/{form}/undo")
    @Operation(summary = "Undo the caller's last change; called again, the one before it")
    public FormDraftService.FormDraftView undo(
            @PathParam("form") String form, @NotNull @Valid FormRevisionInput wanted) {
        return forms.undo(form, wanted.revision());
    }

    @POST
    @Path("forms/{form}/publish")
    @Operation(
            summary =
                    "Publish the draft as a new edition after the time for a withdrawal; applications in progress keep theirs")
    public FormDraftService.FormDraftView publish(
            @PathParam("form") String form, @NotNull @Valid FormRevisionInput wanted) {
        return forms.publish(form, wanted.revision());
    }

    @POST
    @Path("forms/{form}/publish/withdrawal")
    @Operation(summary = "Take the publication back within the time for a withdrawal, by the person who published")
    public FormDraftService.FormDraftView withdraw(@PathParam("form") String form) {
        return forms.withdraw(form);
    }

    @DELETE
    @Path("forms/{form}")
    @Operation(summary = "Discard the draft")
    public void discard(@PathParam("form") String form) {
        forms.discard(form);
    }
}
