package fangxin.administration.formdesign.web;

import fangxin.administration.formdesign.SubjectTypeService;
import fangxin.common.LocalizedText;
import fangxin.platform.ui.PageFunctions;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Page that lists the subject types with their forms and sheets; other pages take from it the name of a form by its
 * subject types.
 */
@Named
@ViewScoped
public class SubjectTypesPage implements Serializable {
    @Inject
    SubjectTypeService service;

    public List<SubjectTypeService.SubjectTypeView> getSubjectTypes() {
        return service.all();
    }

    /** Returns the sheets by which a subject type is evaluated. */
    public String sheets(SubjectTypeService.SubjectTypeView line) {
        Stream<String> byTrade = line.terms().byTrade()
                ? Stream.of(PageFunctions.message("formdesign.subjectType.byTrade.short"))
                : Stream.empty();
        return Stream.concat(line.sheetNames().stream().map(PageFunctions::in), byTrade)
                .collect(Collectors.joining(PageFunctions.message("platform.comma")));
    }

    /** Returns the label of a form: the names of the subject types that use it, or its code if none does. */
    static String name(String form, List<LocalizedText> subjectTypes) {
        return subjectTypes.isEmpty()
                ? form
                : subjectTypes.stream()
                        .map(PageFunctions::in)
                        .collect(Collectors.joining(PageFunctions.message("platform.comma")));
    }
}
