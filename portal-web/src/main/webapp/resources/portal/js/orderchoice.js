// Of the orders of a form, the one that is chosen says how it stands.

for (const state of document.querySelectorAll('[data-order-state]')) {
  const choice = state.closest('form').querySelector('select[id$="order"]');
  const show = () => {
    state.hidden = choice.value !== state.dataset.orderState;
  };
  choice.addEventListener('change', show);
  show();
}
