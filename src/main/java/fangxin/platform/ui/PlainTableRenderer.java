package fangxin.platform.ui;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.context.ResponseWriterWrapper;
import java.io.IOException;
import java.util.Set;
import org.primefaces.component.datatable.DataTableRenderer;

/**
 * Renderer of PrimeFaces' data tables as tables: without the roles of a grid, which promises that the arrows move from
 * cell to cell, and which HTML does not permit in a table.
 */
public class PlainTableRenderer extends DataTableRenderer {
    @Override
    public void encodeEnd(FacesContext context, UIComponent component) throws IOException {
        ResponseWriter writer = context.getResponseWriter();
        context.setResponseWriter(new WithoutGridRoles(writer));
        try {
            super.encodeEnd(context, component);
        } finally {
            context.setResponseWriter(writer);
        }
    }

    private static final class WithoutGridRoles extends ResponseWriterWrapper {
        private static final Set<Object> ROLES = Set.of("grid", "gridcell");

        WithoutGridRoles(ResponseWriter wrapped) {
            super(wrapped);
        }

        @Override
        public void writeAttribute(String name, Object value, String property) throws IOException {
            if (!"role".equals(name) || value == null || !ROLES.contains(value)) {
                super.writeAttribute(name, value, property);
            }
        }
    }
}
