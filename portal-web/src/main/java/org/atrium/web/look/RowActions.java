package org.atrium.web.look;

import jakarta.el.MethodExpression;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UICommand;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ActionEvent;
import java.util.stream.Stream;
import org.atrium.web.http.RowAction;

/**
 * What the buttons {@code <button name="like" value="#{row.id}">} of a list do, in a form with {@code prependId="false"}:
 * {@code <p:rowactions names="like unlike" bean="#{postActions}"/>} calls the method of the pressed button's name. A command
 * in each row would act on whatever stands at its place by then; these say which row they mean, see
 * {@link RowAction}.
 */
@FacesComponent(RowActions.TYPE)
public class RowActions extends UICommand {

    static final String TYPE = "atrium.RowActions";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public String getRendererType() {
        return null;
    }

    @Override
    public void decode(FacesContext context) {
        Stream.of(((String) getAttributes().get("names")).strip().split("\\s+"))
                .filter(RowAction::isSubmitted)
                .findFirst()
                .ifPresent(name -> {
                    setActionExpression(action(context, name));
                    queueEvent(new ActionEvent(context, this));
                });
    }

    private MethodExpression action(FacesContext context, String name) {
        String bean = getValueExpression("bean").getExpressionString();
        String method = bean.replace("}", "." + name + "}");
        return context.getApplication()
                .getExpressionFactory()
                .createMethodExpression(context.getELContext(), method, Object.class, new Class<?>[0]);
    }
}
