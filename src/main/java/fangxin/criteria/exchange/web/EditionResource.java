package fangxin.criteria.exchange.web;

import fangxin.criteria.exchange.EditionDiff;
import fangxin.criteria.exchange.EditionService;
import fangxin.criteria.model.CriteriaEdition;
import fangxin.platform.config.JsonMapper;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** REST resource of published editions: lists, shows and compares them, and sends them as JSON or XLSX. */
@Path("editions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Editions")
public class EditionResource {
    public static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    EditionService service;

    @GET
    @Operation(summary = "All published editions")
    public List<EditionService.EditionLine> editions() {
        return service.editions();
    }

    @GET
    @Path("{sheet}/{issue}")
    @Operation(summary = "One edition with its items, scales and levels")
    public CriteriaEdition edition(@PathParam("sheet") String sheet, @PathParam("issue") int issue) {
        return service.edition(sheet, issue);
    }

    @GET
    @Path("{sheet}/{issue}/changes")
    @Operation(summary = "Changes of this edition against an earlier one")
    public List<EditionDiff.RowDifference> compare(
            @PathParam("sheet") String sheet, @PathParam("issue") int issue, @QueryParam("since") int since) {
        return service.compare(sheet, since, issue);
    }

    @GET
    @Path("{sheet}/{issue}/edition.json")
    @Operation(summary = "The edition as JSON")
    @APIResponseSchema(value = CriteriaEdition.class, responseCode = "200")
    public Response json(@PathParam("sheet") String sheet, @PathParam("issue") int issue) {
        return file(JsonMapper.write(service.edition(sheet, issue)), MediaType.APPLICATION_JSON, sheet, issue, "json");
    }

    @GET
    @Path("{sheet}/{issue}/edition.xlsx")
    @Produces(WORKBOOK)
    @Operation(summary = "The edition as a workbook with a sheet for each table")
    public Response workbook(
            @PathParam("sheet") String sheet, @PathParam("issue") int issue, @QueryParam("lang") String lang) {
        return file(service.workbook(sheet, issue, language(lang)), WORKBOOK, sheet, issue, "xlsx");
    }

    public static Response file(Object content, String type, String sheet, int issue, String ending) {
        return Response.ok(content, type)
                .header("Content-Disposition", "attachment; filename=\"%s-%d.%s\"".formatted(sheet, issue, ending))
                .build();
    }

    public static Locale language(String lang) {
        return "en".equals(lang) ? Locale.ENGLISH : Locale.CHINESE;
    }
}
