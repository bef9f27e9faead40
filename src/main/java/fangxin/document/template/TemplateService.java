package fangxin.document.template;

import fangxin.common.LocalizedText;
import fangxin.common.NotFound;
import fangxin.common.RuleViolation;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.RoleNames;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Service boundary by which an office replaces the templates of its documents: lists versions and placeholders,
 * validates an upload, previews, puts in force, withdraws, and sends the file.
 */
@Stateless
@RolesAllowed({RoleNames.COUNTY_OFFICE, RoleNames.HANDLER, RoleNames.AUDITOR})
public class TemplateService {
    /** Document type with the template that is in force for an office. */
    public record TemplateLine(
            @NotNull String type,
            @NotNull LocalizedText name,
            @NotNull TemplateView inForce) {
        /** Returns the type in addresses. */
        public String slug() {
            return type.toLowerCase(Locale.ROOT);
        }
    }

    /** View of a template; {@code own}: the office's own, not the programme's. */
    public record TemplateView(
            @NotNull String id,
            @NotNull String type,
            int issue,
            boolean own,
            @NotNull TemplateState state,
            @NotNull String fileName,
            @NotNull String sha256,
            @NotNull String actorName,
            @NotNull Instant uploadedAt,
            Instant inForceAt) {}

    /** Placeholder that a template may use, with its meaning; {@code table} is empty for a field. */
    public record TemplatePlaceholder(
            String table, String name, @NotNull LocalizedText meaning) {}

    /** Event of a template version that an office puts in force. */
    public record TemplateActivated(String type, String office, int issue, boolean own) {}

    @Inject
    TemplateRepository templates;

    @Inject
    DocumentTypeCatalogue types;

    @Inject
    DocumentRenderer renderer;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    @Inject
    Event<TemplateActivated> used;

    /** Returns the office whose templates this officer manages. */
    public String office() {
        return currentUser.actor().posts().stream()
                .filter(post ->
                        post.role() == Role.COUNTY_OFFICE || post.role() == Role.HANDLER || post.role() == Role.AUDITOR)
                .map(Actor.Post::place)
                .findFirst()
                .orElseThrow(() -> new NotFound("office"));
    }

    public List<TemplateLine> lines() {
        String office = office();
        List<DocumentTemplate> all = templates.inForce();
        return types.all().stream()
                .flatMap(type -> all.stream()
                        .filter(each -> each.documentType().equals(type.code())
                                && (each.office() == null || each.office().equals(office)))
                        .max((one, other) -> Boolean.compare(one.office() != null, other.office() != null))
                        .map(template -> new TemplateLine(type.code(), type.name(), view(template)))
                        .stream())
                .toList();
    }

    /** Returns the versions of a type: the office's own, and the programme's below them; the newest first. */
    public List<TemplateView> versions(DocumentType type) {
        return Stream.concat(templates.of(type, office()).stream(), templates.of(type, null).stream())
                .map(TemplateService::view)
                .toList();
    }

    /** Validates and stores a template. It has no effect until it is put in force. */
    @RolesAllowed({RoleNames.COUNTY_OFFICE, RoleNames.HANDLER})
    public TemplateView propose(DocumentType type, String name, InputStream content) {
        byte[] file = read(content);
        TemplateValidator.check(type, file);
        renderer.render(DocumentFormat.HTML, type, file, DocumentData.sample(type));
        return view(templates.add(
                type,
                office(),
                name,
                file,
                currentUser.actor(),
                businessClock.now().at()));
    }

    private static byte[] read(InputStream content) {
        try {
            byte[] file = content.readNBytes((int) TemplateRepository.MOST_BYTES + 1);
            if (file.length > TemplateRepository.MOST_BYTES) {
                throw RuleViolation.at("file", "storage.size", TemplateRepository.MOST_BYTES / 1024 / 1024);
            }
            return file;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /**
     * Puts a version in force: a checked one, or an earlier one again. The programme's own is in force where an office has
     * none.
     */
    @RolesAllowed({RoleNames.COUNTY_OFFICE, RoleNames.HANDLER})
    public TemplateView putInForce(String id) {
        DocumentTemplate template = requireVisible(id);
        DocumentTemplate before = templates.inForce(types.byCode(template.documentType()), office());
        template.requireOtherThan(before);
        if (before.office() != null) {
            before.replace();
        }
        if (template.office() != null) {
            template.putInForce(businessClock.now().at());
        }
        used.fire(
                new TemplateActivated(template.documentType(), office(), template.issue(), template.office() != null));
        return view(template);
    }

    @RolesAllowed({RoleNames.COUNTY_OFFICE, RoleNames.HANDLER})
    public TemplateView withdraw(String id) {
        DocumentTemplate template = ownTemplate(id);
        template.withdraw();
        return view(template);
    }

    /** Returns the file of a template, to be edited. */
    public byte[] file(String id) {
        return templates.bytesOf(requireVisible(id));
    }

    /** Returns the preview of a document in which each field contains its own name. */
    public byte[] preview(String id, DocumentFormat format) {
        DocumentTemplate template = requireVisible(id);
        DocumentType type = types.byCode(template.documentType());
        return renderer.render(format, type, templates.bytesOf(template), DocumentData.sample(type));
    }

    public TemplateView template(String id) {
        return view(requireVisible(id));
    }

    /** Returns the placeholders that a template of a type may contain. */
    public List<TemplatePlaceholder> placeholders(DocumentType type) {
        Stream<TemplatePlaceholder> fields = Stream.concat(
                type.fields().stream()
                        .map(code -> new TemplatePlaceholder(
                                "", PlaceholderNames.field(code), PlaceholderNames.meaning(code))),
                Stream.of(new TemplatePlaceholder("", PlaceholderNames.PICTURE, PlaceholderNames.meaning("picture"))));
        Stream<TemplatePlaceholder> columns = type.tables().stream()
                .flatMap(table -> table.columns().stream()
                        .map(column -> new TemplatePlaceholder(
                                PlaceholderNames.table(table.code()),
                                PlaceholderNames.field(column),
                                PlaceholderNames.meaning(column))));
        return Stream.concat(fields, columns).toList();
    }

    private DocumentTemplate ownTemplate(String id) {
        DocumentTemplate template = templates.byId(id);
        if (!office().equals(template.office())) {
            throw new NotFound(id);
        }
        return template;
    }

    private DocumentTemplate requireVisible(String id) {
        DocumentTemplate template = templates.byId(id);
        if (template.office() != null && !office().equals(template.office())) {
            throw new NotFound(id);
        }
        return template;
    }

    private static TemplateView view(DocumentTemplate template) {
        return new TemplateView(
                template.id(),
                template.documentType(),
                template.issue(),
                template.office() != null,
                template.state(),
                template.fileName(),
                template.sha256(),
                template.actor().name(),
                template.uploadedAt(),
                template.inForceAt());
    }
}
