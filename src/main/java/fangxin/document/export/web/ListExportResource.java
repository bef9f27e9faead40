package fangxin.document.export.web;

import fangxin.document.export.ExportedList;
import fangxin.document.export.ExportedList.ListFormat;
import fangxin.document.export.ListExports;
import fangxin.document.template.ListCsv;
import fangxin.document.template.ListWorkbook;
import fangxin.platform.http.CompleteBody;
import fangxin.platform.http.ReadsQuery;
import fangxin.platform.http.RequestLocale;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** REST resource that names the exportable lists and sends each as a workbook or a CSV file. */
@Path("lists")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Office")
public class ListExportResource {
    @Inject
    ListExports rosters;

    @Context
    UriInfo address;

    @Context
    HttpServletRequest request;

    @GET
    @Operation(summary = "List exports that are available")
    public List<ListExports.ListOption> lists() {
        return rosters.known(RequestLocale.accepted(request));
    }

    @GET
    @ReadsQuery
    @Path("{name}.xlsx")
    @Produces(ListWorkbook.TYPE)
    @Operation(summary = "A list of the work pages as a workbook, with the filters of its page")
    public Response workbook(@PathParam("name") String name) throws IOException {
        return list(name, ListFormat.XLSX);
    }

    @GET
    @ReadsQuery
    @Path("{name}.csv")
    @Produces(ListCsv.TYPE)
    @Operation(summary = "A list of the work pages as a CSV file, with the filters of its page")
    public Response csv(@PathParam("name") String name) throws IOException {
        return list(name, ListFormat.CSV);
    }

    private Response list(String name, ListFormat format) throws IOException {
        Map<String, String> filters = address.getQueryParameters().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, filter -> filter.getValue().getFirst()));
        ExportedList list = rosters.fill(name, filters, RequestLocale.accepted(request));
        CompleteBody file = CompleteBody.of(out -> list.write(format, out));
        StreamingOutput sending = out -> {
            try (file) {
                file.send(out);
            }
        };
        return Response.ok(sending)
                .header("Content-Length", file.length())
                .header("Content-Disposition", "attachment; filename=\"" + name + format.ending() + "\"")
                .build();
    }
}
